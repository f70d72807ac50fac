package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.QuestionSet;
import java.util.List;

/** Whether the question sets of a survey follow each other. */
public final class QuestionSetChecks {
  private QuestionSetChecks() {}

  /** Notes question sets that are out of order, or none at all. */
  public static void inOrder(List<QuestionSet> sets, Path path, Problems problems) {
    for (int i = 1; i < sets.size(); i++) {
      QuestionSet earlier = sets.get(i - 1);
      QuestionSet later = sets.get(i);
      if (later.number() < earlier.number()) {
        problems.error(
            path.item(i).member("number"),
            "Question set %d stands after question set %d."
                .formatted(later.number(), earlier.number()),
            "Order the question sets by their numbers.");
      } else if (!later.effectiveFrom().isAfter(earlier.effectiveFrom())) {
        problems.error(
            path.item(i).member("effectiveFrom"),
            "Question set %d takes effect at %s, not after question set %d at %s."
                .formatted(
                    later.number(),
                    later.effectiveFrom(),
                    earlier.number(),
                    earlier.effectiveFrom()),
            "Let the later one take effect later.");
      }
    }
  }
}
