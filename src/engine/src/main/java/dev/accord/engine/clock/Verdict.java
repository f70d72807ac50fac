package dev.accord.engine.clock;

import java.time.Instant;
import java.util.Set;

/**
 * How a cycle was judged when it closed, and by what.
 *
 * @param at when it became true: the stop for MET, the breach instant for BREACHED; it decides the
 *     period that the cycle belongs to
 * @param zoneRules version of the time zone data used
 * @param inputHash SHA-256 in hexadecimal of the ticket's timeline and the versions used: equal
 *     input, equal hash
 */
public record Verdict(
    Outcome outcome,
    Instant at,
    int agreementVersion,
    int calendarVersion,
    String zoneRules,
    String inputHash,
    Set<Mark> marks) {
  public Verdict {
    marks = Set.copyOf(marks);
  }
}
