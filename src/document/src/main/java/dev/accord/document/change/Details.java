package dev.accord.document.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Gathers differences as lines, each beginning with what it is about. */
final class Details {
  private final List<String> lines;
  private final String about;

  Details() {
    this(new ArrayList<>(), "");
  }

  private Details(List<String> lines, String about) {
    this.lines = lines;
    this.about = about;
  }

  /** Compares the parts that two things of the same id have. */
  @FunctionalInterface
  interface Parts<T> {
    void compare(Details details, T before, T after);
  }

  /**
   * How a list's items are told apart and said.
   *
   * @param more what is said of one that is new; may be empty
   */
  record Items<T>(
      String what, Function<T, Object> id, Function<T, String> name, Function<T, String> more) {

    String named(T item) {
      return what + " " + name.apply(item);
    }

    String described(T item) {
      String description = more.apply(item);
      return description.isEmpty() ? "" : ": " + description;
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The same lines, the next ones being about a part. */
  Details about(String part) {
    return new Details(lines, about.isEmpty() ? part : about + ", " + part);
  }

  void say(String text) {
    lines.add(about.isEmpty() ? text : about + ": " + text);
  }

  /** A line when the two differ. */
  <T> void compare(String what, T before, T after, Function<T, String> say) {
    if (!before.equals(after)) {
      say("%s %s → %s".formatted(what, say.apply(before), say.apply(after)));
    }
  }

  void compare(String what, Object before, Object after) {
    compare(what, before, after, Object::toString);
  }

  /** A line for each item that only one of the lists has. */
  <T> void compareItems(String what, List<T> before, List<T> after, Function<T, String> say) {
    Set<T> old = new HashSet<>(before);
    Set<T> now = new HashSet<>(after);
    before.stream()
        .filter(item -> !now.contains(item))
        .forEach(item -> say("%s removed: %s".formatted(what, say.apply(item))));
    after.stream()
        .filter(item -> !old.contains(item))
        .forEach(item -> say("%s added: %s".formatted(what, say.apply(item))));
    if (old.equals(now) && !before.equals(after)) {
      say("%s: another order".formatted(what));
    }
  }

  /** A line for each item that came or went, and the parts of those that stayed. */
  <T> void compareKeyed(Items<T> items, List<T> before, List<T> after, Parts<T> parts) {
    Map<Object, T> old = byId(items, before);
    Map<Object, T> now = byId(items, after);
    old.forEach(
        (id, item) -> {
          if (!now.containsKey(id)) {
            say(items.named(item) + " removed");
          }
        });
    now.forEach(
        (id, item) -> {
          T earlier = old.get(id);
          if (earlier == null) {
            say(items.named(item) + " added" + items.described(item));
          } else {
            parts.compare(about(items.named(item)), earlier, item);
          }
        });
    List<Object> stayed = old.keySet().stream().filter(now::containsKey).toList();
    if (!stayed.equals(now.keySet().stream().filter(old::containsKey).toList())) {
      say("%ss: another order".formatted(items.what));
    }
  }

  private static <T> Map<Object, T> byId(Items<T> items, List<T> values) {
    Map<Object, T> byId = new LinkedHashMap<>();
    values.forEach(value -> byId.put(items.id.apply(value), value));
    return byId;
  }
}
