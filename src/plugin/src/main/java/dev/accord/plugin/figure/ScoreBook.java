package dev.accord.plugin.figure;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.survey.Shown;
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
   * @param points absent when it is not shown
   */
  record Score(Object body, Optional<Shown> points) {}

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
