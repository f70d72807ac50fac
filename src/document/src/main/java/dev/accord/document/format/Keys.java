package dev.accord.document.format;

import dev.accord.document.json.Reads;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ids: letters, digits, dots, underscores, hyphens and colons, 1 to 100 characters. */
final class Keys {
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Nd}._:-]{1,100}");
  private static final int SUGGESTED = 60;

  private Keys() {}

  /** An id that belongs to no kind of definition. */
  static <T> Reads<T> key(Function<String, T> maker) {
    return value -> text(value).flatMap(text -> value.made(maker, text, "Choose another id."));
  }

  /** The id by which a definition is known in the document. */
  static <T> Reads<T> declared(Kind kind, Function<String, T> maker) {
    return value -> declared(kind.word(), value.notes().references(), maker).from(value);
  }

  /** The id by which something is known in its place, whether or not the rest of it is sound. */
  static <T> Reads<T> declared(String kind, References known, Function<String, T> maker) {
    return noted(maker, (id, path) -> known.declare(kind, id, path));
  }

  /** The id of a definition that must be in the document. */
  static <T> Reads<T> used(Kind kind, Function<String, T> maker) {
    return value -> used(kind.word(), value.notes().references(), maker).from(value);
  }

  /** The id of something that must be in its place. */
  static <T> Reads<T> used(String kind, References known, Function<String, T> maker) {
    return noted(maker, (id, path) -> known.use(kind, id, path));
  }

  private static <T> Reads<T> noted(Function<String, T> maker, BiConsumer<String, Path> note) {
    return value -> {
      Optional<T> key = key(maker).from(value);
      key.ifPresent(id -> note.accept(id.toString(), value.path()));
      return key;
    };
  }

  private static Optional<String> text(Value value) {
    return value.text().flatMap(text -> checked(value, text));
  }

  private static Optional<String> checked(Value value, String text) {
    return KEY.matcher(text).matches()
        ? Optional.of(text)
        : value.mistake(
            "%s is no id: an id has 1 to 100 letters, digits, dots, underscores, colons or hyphens."
                .formatted(Words.quoted(text)),
            () -> cure(text));
  }

  private static String cure(String text) {
    String like = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}._:]+", "-");
    like = like.replaceAll("^-|-$", "");
    return KEY.matcher(like).matches() && like.length() <= SUGGESTED
        ? "Maybe '%s'.".formatted(like)
        : "Write a short one, for instance 'service-desk'.";
  }
}
