package dev.accord.plugin.figure;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Whether a department's clients would choose it again, as far as surveys tell. */
public interface ScoreBook {
  /** Nobody has been asked yet. */
  ScoreBook NONE =
      new ScoreBook() {
        @Override
        public Optional<Score> chooseAgain(
            DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period) {
          return Optional.empty();
        }

        @Override
        public Map<DepartmentId, Score> chooseAgain(
            Collection<DepartmentId> providers, Optional<DepartmentId> client, PeriodLabel period) {
          return Map.of();
        }
      };

  /**
   * A score as it is told.
   *
   * @param body what is written as JSON
   * @param good whether it is one to be content with; absent when it is not shown
   */
  record Score(Object body, Optional<Boolean> good) {}

  /**
   * The choose-again score.
   *
   * @param client absent for all of them together
   */
  Optional<Score> chooseAgain(
      DepartmentId provider, Optional<DepartmentId> client, PeriodLabel period);

  /** The same of many departments, without those that have none. */
  Map<DepartmentId, Score> chooseAgain(
      Collection<DepartmentId> providers, Optional<DepartmentId> client, PeriodLabel period);
}
