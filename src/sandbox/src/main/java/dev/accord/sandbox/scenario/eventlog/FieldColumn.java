package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.constant.CustomFieldKind;

/** A column that becomes a custom field. Only texts and choices: a log has no ids to trust. */
public record FieldColumn(String column, String field, CustomFieldKind kind) {
  public FieldColumn {
    if (kind != CustomFieldKind.TEXT && kind != CustomFieldKind.SELECT) {
      throw new IllegalArgumentException(
          "field %s is of kind %s; an event log fills only text and select fields"
              .formatted(field, kind));
    }
  }
}
