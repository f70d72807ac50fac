package dev.accord.document.change;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the versions of one agreement, calendar or survey that is stored and is to be. */
final class VersionsComparing<T, V> {
  private final Versioned<T, V> type;
  private final Change same;
  private final Path versions;
  private final Problems problems;
  private final Details details = new Details();

  VersionsComparing(Versioned<T, V> type, Change same, Path versions, Problems problems) {
    this.type = type;
    this.same = same;
    this.versions = versions;
    this.problems = problems;
  }

  Change compared(T before, T after) {
    TreeMap<Integer, V> old = byNumber(before);
    TreeMap<Integer, V> now = byNumber(after);
    int next = Math.max(last(old), last(now)) + 1;
    type.head().compare(details, before, after);
    old.forEach((number, version) -> stored(number, version, now, next));
    now.forEach((number, version) -> added(number, version, old, now));
    boolean grown = !old.keySet().containsAll(now.keySet());
    return same.with(grown ? Action.NEW_VERSION : Action.CHANGE, details.lines());
  }

  private void stored(int number, V version, TreeMap<Integer, V> now, int next) {
    Optional<V> kept = Optional.ofNullable(now.get(number));
    if (kept.isEmpty()) {
      details.say("%s %d removed".formatted(type.one(), number));
    }
    kept.ifPresent(is -> type.all().compare(details.about(type.one() + " " + number), version, is));
    if (!type.held().test(version)) {
      return;
    }
    String what =
        "%s %d of %s %s is stored"
            .formatted(
                Words.sentence(type.one()), number, same.kind().word(), Words.quoted(same.name()));
    if (kept.isEmpty()) {
      problems.error(
          versions,
          what + ", and missing here: %s.".formatted(type.use()),
          "Keep it as it is, with a later %s beside it.".formatted(type.one()));
      return;
    }
    Path at = versions.item(now.headMap(number).size());
    switch (type.kept().apply(version, kept.get())) {
      case AS_IT_WAS -> {}
      case REWRITTEN ->
          problems.error(
              at,
              what + ", and says something else here.",
              "Leave it as it is stored, and make the change as %s %d%s."
                  .formatted(type.one(), next, type.beginning()));
      case RECORD_LOST ->
          problems.error(
              at.member("corrections"),
              what + " with corrections that are not the same here.",
              "Leave those as they are stored; another correction comes after them.");
    }
  }

  private void added(int number, V version, TreeMap<Integer, V> old, TreeMap<Integer, V> now) {
    if (!old.containsKey(number)) {
      Details about = details.about(type.one() + " " + number);
      about.say("new, " + type.standing().apply(version));
      Optional.ofNullable(now.lowerEntry(number))
          .ifPresent(earlier -> type.wording().compare(about, earlier.getValue(), version));
    }
  }

  private static int last(TreeMap<Integer, ?> versions) {
    return versions.isEmpty() ? 0 : versions.lastKey();
  }

  private TreeMap<Integer, V> byNumber(T definition) {
    TreeMap<Integer, V> byNumber = new TreeMap<>();
    List<V> all = type.versions().apply(definition);
    all.forEach(version -> byNumber.put(type.number().applyAsInt(version), version));
    return byNumber;
  }
}
