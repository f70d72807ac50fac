package dev.accord.plugin.figure;

import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.clock.ClockKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reports, restatements and investigations add to a figure. */
public interface ReportBook {
  /** There are none yet. */
  ReportBook NONE =
      new ReportBook() {
        @Override
        public Map<PeriodLabel, Standing> standings(Readable readable, List<PeriodLabel> periods) {
          return periods.stream()
              .collect(Collectors.toMap(Function.identity(), one -> new Standing(false, 0)));
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

  /**
   * What reports say of a period.
   *
   * @param frozen whether it is for all agreements
   * @param restatements outcomes that came to differ after it was frozen
   */
  record Standing(boolean frozen, int restatements) {}

  /** That of each of the periods, which follow one another. */
  Map<PeriodLabel, Standing> standings(Readable readable, List<PeriodLabel> periods);

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
