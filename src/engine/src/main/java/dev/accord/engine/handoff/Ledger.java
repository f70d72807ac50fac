package dev.accord.engine.handoff;

import java.time.Duration;
import java.util.List;

/**
 * Who had the time. Every working moment of the ticket's life, from creation until it ended or
 * until now, is in exactly one line, so the lines add up to the total to the millisecond.
 *
 * @param total working time of the whole life, each moment on the calendar of the department that
 *     held the ticket
 */
public record Ledger(List<LedgerEntry> entries, Duration total) {
  public Ledger {
    entries = List.copyOf(entries);
  }
}
