package dev.accord.engine.handoff;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.handoff.LedgerEntry.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up a ledger, its lines in the order in which they first came up. */
final class LedgerSum {
  private record Line(Kind kind, Optional<DepartmentId> department, Optional<PauseParty> party) {}

  private final Map<Line, Long> lines = new LinkedHashMap<>();
  private long total;

  /** A department that had the ticket has a line even when no time passed. */
  void held(DepartmentId department, long millis) {
    add(new Line(Kind.HELD, Optional.of(department), Optional.empty()), millis);
  }

  void transit(DepartmentId charged, long millis) {
    if (millis > 0) {
      add(new Line(Kind.TRANSIT, Optional.of(charged), Optional.empty()), millis);
    }
  }

  void waiting(Waiting waiting, long millis) {
    if (millis > 0) {
      add(new Line(Kind.WAITING, waiting.department(), Optional.of(waiting.party())), millis);
    }
  }

  void total(long millis) {
    total += millis;
  }

  Ledger ledger() {
    List<LedgerEntry> entries = new ArrayList<>(lines.size());
    lines.forEach(
        (line, millis) ->
            entries.add(
                new LedgerEntry(
                    line.kind(), line.department(), line.party(), Duration.ofMillis(millis))));
    return new Ledger(entries, Duration.ofMillis(total));
  }

  private void add(Line line, long millis) {
    lines.merge(line, millis, Long::sum);
  }
}
