package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.AgreementVersion;
import java.time.Instant;
import java.util.List;

/** Versions that are to take over open clocks and will take over none. */
final class TakeoverLints {
  private TakeoverLints() {}

  static void check(List<AgreementVersion> versions, Path path, Problems problems) {
    for (int i = 0; i < versions.size(); i++) {
      AgreementVersion version = versions.get(i);
      Path at = path.item(i).member("takesOverOpenClocksAt");
      if (version.takesOverOpenClocksAt().isPresent()) {
        check(version, version.takesOverOpenClocksAt().get(), i == 0, at, problems);
      }
    }
  }

  private static void check(
      AgreementVersion version, Instant takeover, boolean first, Path path, Problems problems) {
    if (first) {
      problems.warning(
          path,
          "There is no earlier version whose open clocks version %d could take over."
              .formatted(version.number()),
          "Leave it out.");
    } else if (version.hasEnded(takeover)) {
      problems.warning(
          path,
          "Version %d has ended by %s, so it takes over no open clocks."
              .formatted(version.number(), takeover),
          "Choose an instant before it ends, or leave it out.");
    }
  }
}
