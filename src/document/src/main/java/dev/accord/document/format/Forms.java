package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Words;
import java.util.Map;
import java.util.Optional;

/** Variants that are one word, beside others that are objects. */
final class Forms {
  private Forms() {}

  /**
   * The variant with the word.
   *
   * @param forms what may be written, as a message says it
   */
  static <T> Optional<T> word(Value value, Map<String, ? extends T> words, String forms) {
    if (!value.isText()) {
      return value.expected(forms);
    }
    return value
        .text()
        .flatMap(
            text ->
                words.containsKey(text)
                    ? Optional.of(words.get(text))
                    : value.mistake(
                        "%s is not one of: %s.".formatted(Words.quoted(text), forms),
                        () -> Nearest.cure(text, words.keySet(), "Choose one of them.")));
  }

  /** The word of a variant that has one. */
  static <T> JsonElement write(T variant, Map<String, ? extends T> words) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(variant))
        .map(entry -> ObjectWriter.text(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no word for " + variant));
  }
}
