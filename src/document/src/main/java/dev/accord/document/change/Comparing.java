package dev.accord.document.change;

import dev.accord.document.format.Kind;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One comparison on its way. */
final class Comparing {
  private static final Named<Calendar> CALENDAR =
      new Named<>(Kind.CALENDAR, it -> it.id().value(), Calendar::name);
  private static final Named<Agreement> AGREEMENT =
      new Named<>(Kind.AGREEMENT, it -> it.id().value(), Agreement::name);

  private final Definitions stored;
  private final Definitions now;
  private final List<Change> changes = new ArrayList<>();
  private final Problems problems = new Problems();

  /** What the kinds of definition have in common: a key and a name. */
  private record Named<T>(Kind kind, Function<T, String> key, Function<T, String> name) {}

  /** Makes the change of a definition that was there and is. */
  @FunctionalInterface
  private interface Both<T> {
    Change of(Change same, T before, T after, Path path);
  }

  Comparing(Definitions stored, Definitions now) {
    this.stored = stored;
    this.now = now;
  }

  /** Of one agreement alone, at the root. */
  static Comparison agreement(Agreement before, Agreement after) {
    return one(AGREEMENT, Versioned.AGREEMENTS, before, after);
  }

  /** Of one calendar alone, at the root. */
  static Comparison calendar(Calendar before, Calendar after) {
    return one(CALENDAR, Versioned.CALENDARS, before, after);
  }

  private static <T, V> Comparison one(Named<T> named, Versioned<T, V> type, T before, T after) {
    Comparing alone = new Comparing(Definitions.NONE, Definitions.NONE);
    Change same = change(named, after, Action.SAME);
    Change change = alone.versioned(type).of(same, before, after, Path.ROOT);
    return new Comparison(List.of(change), alone.problems.toList());
  }

  Comparison compared() {
    compare(CALENDAR, stored.calendars(), now.calendars(), versioned(Versioned.CALENDARS));
    compare(
        new Named<>(Kind.DEPARTMENT, it -> it.id().value(), Department::name),
        stored.departments(),
        now.departments(),
        plain(PlainDetails::compare));
    compare(
        new Named<>(Kind.SERVICE, it -> it.id().value(), Service::name),
        stored.services(),
        now.services(),
        plain(PlainDetails::compare));
    compare(AGREEMENT, stored.agreements(), now.agreements(), versioned(Versioned.AGREEMENTS));
    compare(
        new Named<>(Kind.SURVEY, it -> it.id().value(), Survey::name),
        stored.surveys(),
        now.surveys(),
        versioned(Versioned.SURVEYS));
    compare(
        new Named<>(Kind.PROJECT, ProjectSettings::project, ProjectSettings::project),
        stored.projects(),
        now.projects(),
        plain(PlainDetails::compare));
    serviceAccounts();
    return new Comparison(changes, problems.toList());
  }

  private <T> void compare(Named<T> named, List<T> before, List<T> after, Both<T> both) {
    Map<String, T> old = byKey(named, before);
    Path list = Path.ROOT.member(named.kind.word() + "s");
    for (int i = 0; i < after.size(); i++) {
      T item = after.get(i);
      T earlier = old.remove(named.key.apply(item));
      changes.add(
          earlier == null
              ? change(named, item, Action.ADD)
              : both.of(change(named, item, Action.SAME), earlier, item, list.item(i)));
    }
    old.values().forEach(item -> changes.add(change(named, item, Action.REMOVE)));
  }

  private static <T> Map<String, T> byKey(Named<T> named, List<T> values) {
    Map<String, T> byKey = new LinkedHashMap<>();
    values.forEach(value -> byKey.put(named.key.apply(value), value));
    return byKey;
  }

  private static <T> Change change(Named<T> named, T item, Action action) {
    return new Change(named.kind, named.key.apply(item), named.name.apply(item), action, List.of());
  }

  private static <T> Both<T> plain(Details.Parts<T> parts) {
    return (same, before, after, path) -> {
      Details details = new Details();
      parts.compare(details, before, after);
      return before.equals(after) ? same : same.with(Action.CHANGE, details.lines());
    };
  }

  private <T, V> Both<T> versioned(Versioned<T, V> type) {
    return (same, before, after, path) ->
        before.equals(after)
            ? same
            : new VersionsComparing<>(type, same, path.member(type.list()), problems)
                .compared(before, after);
  }

  private void serviceAccounts() {
    boolean some = !stored.serviceAccounts().isEmpty() || !now.serviceAccounts().isEmpty();
    if (some) {
      Details details = new Details();
      details.compareItems(
          "account", stored.serviceAccounts(), now.serviceAccounts(), Object::toString);
      Action action = details.lines().isEmpty() ? Action.SAME : Action.CHANGE;
      changes.add(
          new Change(
              Kind.SERVICE_ACCOUNTS,
              "service-accounts",
              "Service accounts",
              action,
              details.lines()));
    }
  }
}
