package dev.accord.plugin.config;

import dev.accord.engine.ticket.FieldKey;

/** Custom fields by the names that Jira and the engine give them. */
public final class CustomFieldIds {
  private static final String JIRA = "customfield_";

  private CustomFieldIds() {}

  /** {@code customfield_10010} for {@code cf:10010}. */
  public static String jiraId(FieldKey field) {
    return JIRA + field.value().substring(field.value().indexOf(':') + 1);
  }

  /** {@code cf:10010} for {@code customfield_10010}. */
  public static FieldKey key(String jiraId) {
    return FieldKey.custom(jiraId.substring(JIRA.length()));
  }
}
