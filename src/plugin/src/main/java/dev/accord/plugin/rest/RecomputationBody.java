package dev.accord.plugin.rest;

import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Recomputation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recomputation as REST tells it. */
record RecomputationBody(
    String id,
    String project,
    String state,
    int total,
    int done,
    int differing,
    @Nullable String message,
    Instant started,
    List<DifferenceBody> differences) {
  /** A verdict that changes; no member for no verdict. */
  record DifferenceBody(
      String issue, String clock, @Nullable String before, @Nullable String after) {
    private static DifferenceBody of(Difference difference) {
      return new DifferenceBody(
          difference.issueKey(),
          difference.clock(),
          difference.before().orElse(null),
          difference.after().orElse(null));
    }
  }

  static RecomputationBody of(Recomputation recomputation, List<Difference> first) {
    return new RecomputationBody(
        recomputation.id(),
        recomputation.project(),
        recomputation.phase().name(),
        recomputation.total(),
        recomputation.done(),
        recomputation.differing(),
        recomputation.message().isEmpty() ? null : recomputation.message(),
        recomputation.started(),
        first.stream().map(DifferenceBody::of).toList());
  }
}
