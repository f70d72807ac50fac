package dev.accord.plugin.rest;

import dev.accord.plugin.store.Rebuild;
import dev.accord.plugin.store.SumDifference;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Persons;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last rebuilding of sums.
 *
 * @param state NEVER, RUNNING, EQUAL, DIFFERED or FAILED
 * @param total agreements and departments to be added up; 0 before the first is
 * @param differing sums that were not what their parts add up to
 * @param differences the first 50 of them
 * @param problem why it failed
 */
record RebuildBody(
    String state,
    @Nullable Person by,
    @Nullable Instant started,
    @Nullable Instant ended,
    int total,
    int done,
    int differing,
    List<DifferingBody> differences,
    @Nullable String problem) {
  /**
   * A sum that is stored otherwise now.
   *
   * @param of id of the agreement, or of the department
   * @param what id of the metric; HELD, TRANSIT, WAITING or TOTAL of a department's time
   */
  record DifferingBody(String of, String what, String period, String before, String after) {
    static DifferingBody of(SumDifference one) {
      return new DifferingBody(one.of(), one.what(), one.period(), one.before(), one.after());
    }
  }

  static final RebuildBody NEVER =
      new RebuildBody("NEVER", null, null, null, 0, 0, 0, List.of(), null);

  static RebuildBody of(Rebuild rebuild, Persons persons) {
    return new RebuildBody(
        state(rebuild),
        persons.of(rebuild.author()),
        rebuild.started(),
        rebuild.ended().orElse(null),
        rebuild.progress().total(),
        rebuild.progress().done(),
        rebuild.progress().differing(),
        rebuild.found().stream().map(DifferingBody::of).toList(),
        rebuild.problem().orElse(null));
  }

  private static String state(Rebuild rebuild) {
    if (rebuild.isUnderWay()) {
      return "RUNNING";
    }
    if (rebuild.problem().isPresent()) {
      return "FAILED";
    }
    return rebuild.progress().differing() == 0 ? "EQUAL" : "DIFFERED";
  }
}
