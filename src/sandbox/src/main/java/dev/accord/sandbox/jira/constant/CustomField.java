package dev.accord.sandbox.jira.constant;

import java.util.List;
import java.util.Optional;

/**
 * A field that this Jira added to every issue.
 *
 * @param options the choices of a select field, in order; empty for other kinds
 */
public record CustomField(
    long id, String name, String description, CustomFieldKind kind, List<FieldOption> options) {
  public CustomField {
    options = List.copyOf(options);
  }

  /** {@code customfield_10000}, the name that REST and forms use. */
  public String key() {
    return "customfield_" + id;
  }

  public Optional<FieldOption> option(long optionId) {
    return options.stream().filter(option -> option.id() == optionId).findFirst();
  }

  public Optional<FieldOption> option(String value) {
    return options.stream().filter(option -> option.value().equalsIgnoreCase(value)).findFirst();
  }
}
