package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words for the constants of an enum. */
final class Choice<E extends Enum<E>> {
  private final Map<String, E> byWord = new LinkedHashMap<>();
  private final Function<E, String> word;

  private Choice(Class<E> type, Function<E, String> word) {
    this.word = word;
    Arrays.stream(type.getEnumConstants()).forEach(each -> byWord.put(word.apply(each), each));
  }

  /** Each constant as {@code lower-case-words}. */
  static <E extends Enum<E>> Choice<E> of(Class<E> type) {
    return new Choice<>(type, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Each constant by its name: for abbreviations. */
  static <E extends Enum<E>> Choice<E> asNamed(Class<E> type) {
    return new Choice<>(type, Enum::name);
  }

  Optional<E> read(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                Optional.ofNullable(byWord.get(text))
                    .or(
                        () ->
                            value.mistake(
                                "%s is not one of %s."
                                    .formatted(Words.quoted(text), Words.oneOf(byWord.keySet())),
                                () -> cure(text))));
  }

  JsonElement write(E constant) {
    return ObjectWriter.text(word(constant));
  }

  String word(E constant) {
    return word.apply(constant);
  }

  private String cure(String text) {
    return Nearest.cure(text.replace('_', '-'), byWord.keySet(), "Choose one of them.");
  }
}
