package dev.accord.plugin.rest;

import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.ProposedDefinition;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recomputation as REST tells it.
 *
 * @param project its key; absent for a definition
 * @param reason of a correction; otherwise empty
 * @param firstChange from when on a corrected calendar's open hours differ
 */
record RecomputationBody(
    String id,
    SubjectBody subject,
    @Nullable String project,
    String state,
    int total,
    int done,
    int differing,
    int openDiffering,
    String reason,
    @Nullable Instant firstChange,
    @Nullable String message,
    Instant started,
    List<DifferenceBody> differences) {
  /** What it is about. */
  record SubjectBody(String kind, String id, String name) {
    private static SubjectBody of(Subject subject) {
      return new SubjectBody(subject.kind().word(), subject.id(), subject.name());
    }
  }

  /** A verdict or an open clock that changes; no member for none. */
  record DifferenceBody(
      String issue, String clock, @Nullable String before, @Nullable String after, boolean open) {
    private static DifferenceBody of(Difference difference) {
      return new DifferenceBody(
          difference.issueKey(),
          difference.clock(),
          difference.before().orElse(null),
          difference.after().orElse(null),
          difference.open());
    }
  }

  static RecomputationBody of(Recomputation recomputation, List<Difference> first) {
    Subject subject = recomputation.subject();
    Recomputation.Progress progress = recomputation.progress();
    return new RecomputationBody(
        recomputation.id(),
        SubjectBody.of(subject),
        subject.isDefinition() ? null : subject.id(),
        recomputation.phase().name(),
        progress.total(),
        progress.done(),
        progress.differing(),
        progress.openDiffering(),
        recomputation.proposed().map(ProposedDefinition::reason).orElse(""),
        recomputation.proposed().flatMap(ProposedDefinition::firstChange).orElse(null),
        recomputation.message().isEmpty() ? null : recomputation.message(),
        recomputation.started(),
        first.stream().map(DifferenceBody::of).toList());
  }
}
