package dev.accord.plugin.figure;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.clock.ClockKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What reports, restatements and investigations add to a figure. */
public interface ReportBook {
  /** There are none yet. */
  ReportBook NONE =
      new ReportBook() {
        @Override
        public boolean isFrozen(Collection<AgreementId> agreements, PeriodLabel period) {
          return false;
        }

        @Override
        public int restatements(Collection<AgreementId> agreements, PeriodLabel period) {
          return 0;
        }

        @Override
        public OpenInvestigations investigations(
            Readable readable, LocalDate first, LocalDate until) {
          return new OpenInvestigations(0, List.of());
        }

        @Override
        public Optional<Object> reason(long issueId, ClockKey clock, int cycle) {
          return Optional.empty();
        }
      };

  /** Whether the period is frozen for all of them. */
  boolean isFrozen(Collection<AgreementId> agreements, PeriodLabel period);

  /** Outcomes that came to differ after it was frozen. */
  int restatements(Collection<AgreementId> agreements, PeriodLabel period);

  /**
   * Those that are open.
   *
   * @param count of all periods
   * @param newest of the periods asked for, as they are written in JSON
   */
  record OpenInvestigations(int count, List<Object> newest) {}

  /** Open ones of the scope, and the newest few about periods between two dates. */
  OpenInvestigations investigations(
      Readable readable, LocalDate firstInclusive, LocalDate untilExclusive);

  /** Why a cycle was missed, as somebody said and as it is written in JSON. */
  Optional<Object> reason(long issueId, ClockKey clock, int cycle);
}
