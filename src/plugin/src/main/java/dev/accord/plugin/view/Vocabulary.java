package dev.accord.plugin.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a filter can ask about, with what can be in them. */
public record Vocabulary(List<Field> fields) {
  /**
   * A field.
   *
   * @param field as filters name it, for instance {@code status} or {@code cf:10010}
   * @param type {@code choice}, {@code text}, {@code user}, {@code date}, {@code group} or {@code
   *     number}
   * @param values absent where they are free, too many, or another project's
   */
  public record Field(String field, String name, String type, @Nullable List<Value> values) {}

  /**
   * A value.
   *
   * @param category of a status
   */
  public record Value(String id, String name, @Nullable String category) {}
}
