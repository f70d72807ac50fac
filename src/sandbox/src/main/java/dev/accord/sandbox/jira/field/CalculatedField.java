package dev.accord.sandbox.jira.field;

/**
 * A custom field of a plugin's type.
 *
 * @param typeKey the complete key of the type's module, {@code plugin.key:module-key}
 */
public record CalculatedField(long id, String name, String description, String typeKey) {
  /** {@code customfield_10000}, the name that REST uses. */
  public String key() {
    return "customfield_" + id;
  }
}
