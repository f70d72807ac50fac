package dev.accord.plugin.config;

import java.util.List;

/**
 * What applying a document does to one definition.
 *
 * @param kind in lower case, for instance {@code agreement}
 * @param details what differs, in people's words; empty when nothing does
 */
public record Change(String kind, String key, String name, Action action, List<String> details) {
  /** What happens. */
  public enum Action {
    ADD,
    CHANGE,
    NEW_VERSION,
    REMOVE,
    SAME,
  }

  public Change {
    details = List.copyOf(details);
  }
}
