package dev.accord.sync.http;

import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a secret stands: {@code ${env:NAME}} or {@code ${file:/path}}.
 *
 * <p>The secret itself is looked up at each use and kept nowhere, so this may be logged, and a
 * secret that was replaced works at once.
 */
public record Secret(Place place, String name) {
  private static final Pattern FORM = Pattern.compile("\\$\\{(env|file):([^}]+)}");

  /** What it is looked up in. */
  public enum Place {
    ENV,
    FILE
  }

  /** Empty when the text is no such place: it may be the secret itself, so do not show it. */
  public static Optional<Secret> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Secret(form.group(1).equals("env") ? Place.ENV : Place.FILE, form.group(2)))
        : Optional.empty();
  }

  /**
   * The secret.
   *
   * @throws TroubleException when there is none at the place
   */
  public String value() {
    String found = place == Place.ENV ? ofEnvironment() : ofFile();
    if (found.isBlank()) {
      throw missing("is empty");
    }
    if (found.chars().anyMatch(Character::isISOControl)) {
      throw missing("holds more than one line, or a control character");
    }
    return found;
  }

  private String ofEnvironment() {
    return Optional.ofNullable(System.getenv(name)).orElseThrow(() -> missing("is not set"));
  }

  private String ofFile() {
    try {
      return Files.readString(Path.of(name)).strip();
    } catch (IOException e) {
      throw missing("cannot be read (%s)".formatted(e.getClass().getSimpleName()));
    }
  }

  private TroubleException missing(String what) {
    return new TroubleException(
        Trouble.DENIED, "the secret %s %s; put it there and try again".formatted(this, what));
  }

  /** As the configuration writes it. */
  @Override
  public String toString() {
    return "${%s:%s}".formatted(place == Place.ENV ? "env" : "file", name);
  }
}
