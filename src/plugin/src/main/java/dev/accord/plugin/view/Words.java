package dev.accord.plugin.view;

import java.util.Locale;

/** Constants as documents write them: {@code customer-facing}. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
