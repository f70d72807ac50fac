package dev.accord.document.change;

import dev.accord.document.format.Kind;
import java.util.List;

/**
 * What becomes of one definition.
 *
 * @param key its id, or the project's key
 * @param name what people call it
 * @param details in words, for instance {@code version 2, Resolution, goal High: target 8h → 4h};
 *     empty when it is the same or removed
 */
public record Change(Kind kind, String key, String name, Action action, List<String> details) {
  public Change {
    details = List.copyOf(details);
  }

  Change with(Action newAction, List<String> newDetails) {
    return new Change(kind, key, name, newAction, newDetails);
  }
}
