package dev.accord.plugin.store;

import net.java.ao.schema.StringLength;

/** Texts for columns that hold so many characters and no more. */
final class Shortened {
  private Shortened() {}

  /**
   * As much of the text as fits. No half of a character is left at its end, nor a NUL within: not
   * every database stores them.
   */
  static String of(String text) {
    String storable = text.replace("\0", "");
    if (storable.length() <= StringLength.MAX_LENGTH) {
      return storable;
    }
    boolean splits = Character.isHighSurrogate(storable.charAt(StringLength.MAX_LENGTH - 1));
    return storable.substring(0, StringLength.MAX_LENGTH - (splits ? 1 : 0));
  }
}
