package dev.accord.document.format;

import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import java.util.Optional;

/** Texts that people write. */
final class Texts {
  static final int LONGEST_NAME = 255;

  private Texts() {}

  /** A name: one line, not blank, at most 255 characters. */
  static Optional<String> name(Value value) {
    return label(value)
        .flatMap(
            text ->
                text.isBlank() ? value.mistake("A name is blank.", "Fill it in.") : value.text());
  }

  /** One line of at most 255 characters, possibly empty. */
  static Optional<String> label(Value value) {
    return prose(value).flatMap(text -> oneLine(value, text));
  }

  /** Any text, carried as it is. */
  static Optional<String> prose(Value value) {
    return value.text().flatMap(text -> whole(value, text));
  }

  /** Any text that says something, of so many characters at most. */
  static Optional<String> reason(Value value, int longest) {
    return prose(value).flatMap(text -> said(value, text, longest));
  }

  private static Optional<String> said(Value value, String text, int longest) {
    if (text.isBlank()) {
      return value.mistake(
          "A reason is blank.", "Say why, in a sentence that both sides will read.");
    }
    return text.length() > longest
        ? value.mistake(
            "%s has %,d characters.".formatted(Words.quoted(text), text.length()),
            "Shorten it to %,d.".formatted(longest))
        : Optional.of(text);
  }

  private static Optional<String> oneLine(Value value, String text) {
    if (text.length() > LONGEST_NAME) {
      return value.mistake(
          "%s has %,d characters.".formatted(Words.quoted(text), text.length()),
          "Shorten it to %d.".formatted(LONGEST_NAME));
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return value.mistake(
            "%s contains a control character.".formatted(Words.quoted(text)),
            "Remove it: a name is one line of plain text.");
      }
    }
    return Optional.of(text);
  }

  private static Optional<String> whole(Value value, String text) {
    return hasHalfCharacter(text)
        ? value.mistake(
            "A text contains half a character (a surrogate without its pair).",
            "Remove it; it cannot be stored.")
        : Optional.of(text);
  }

  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
