package dev.accord.sandbox.jira.webhook;

import java.time.Instant;
import java.util.Set;

/**
 * An address that is told of changes.
 *
 * @param id 0 until it is stored
 * @param events such as {@code jira:issue_updated} or {@code comment_created}
 * @param jql which issues it is told of; empty for all
 * @param excludeBody whether to send an empty body
 * @param updatedBy a user key
 */
public record Webhook(
    long id,
    String name,
    String url,
    Set<String> events,
    String jql,
    boolean excludeBody,
    boolean enabled,
    String updatedBy,
    Instant updated) {
  public Webhook {
    events = Set.copyOf(events);
  }
}
