package dev.accord.sandbox.server;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value within the JSON of an issue property that queries know.
 *
 * @param propertyKey the key of the property
 * @param path where in its JSON the value is: member names, separated by dots
 * @param alias a short name for it in queries
 */
public record IndexedProperty(String propertyKey, String path, Type type, Optional<String> alias) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,255}");

  /** How a value is compared. */
  public enum Type {
    /** By its whole text. */
    STRING,
    /** By its words; not for sorting. */
    TEXT,
    NUMBER,
    /** As an instant, from ISO 8601 text. */
    DATE
  }

  /**
   * @throws IllegalArgumentException when the key, the path or the alias holds other characters
   *     than letters, digits, dots, underscores and hyphens
   */
  public IndexedProperty {
    requireName("property-key", propertyKey);
    requireName("path", path);
    alias.ifPresent(name -> requireName("alias", name));
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the %s '%s' is not modelled by the sandbox: it takes up to 255 letters, digits, dots, underscores and hyphens"
              .formatted(what, name));
    }
  }

  /** The name that needs no alias: {@code issue.property[key].path}. */
  public String fullName() {
    return "issue.property[%s].%s".formatted(propertyKey, path);
  }

  public boolean isNamed(String name) {
    return fullName().equalsIgnoreCase(name) || alias.filter(name::equalsIgnoreCase).isPresent();
  }
}
