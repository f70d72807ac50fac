package dev.accord.document.change;

import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import java.util.List;

/**
 * What an import would change, in words, and what it must not.
 *
 * <p>A version that clocks and verdicts may be pinned to keeps its wording: of agreements those
 * that are active, superseded or ended, of calendars all; so do all question sets of surveys, to
 * which answers may have been given. They may end, be superseded, be signed and take over open
 * clocks, and a calendar's version may be corrected when it says so; anything else is a new
 * version.
 *
 * @param changes by kind, in the new definitions' order, then what is removed; the same ones too
 * @param problems stored versions that were changed or left out, at paths of the new definitions
 */
public record Comparison(List<Change> changes, List<Problem> problems) {
  public Comparison {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** Compares one stored agreement with what would take its place; paths begin at the agreement. */
  public static Comparison of(Agreement stored, Agreement now) {
    return Comparing.agreement(stored, now);
  }

  /** Compares one stored calendar with what would take its place; paths begin at the calendar. */
  public static Comparison of(Calendar stored, Calendar now) {
    return Comparing.calendar(stored, now);
  }

  /** Compares what is stored with what would take its place. */
  public static Comparison of(Definitions stored, Definitions now) {
    return new Comparing(stored, now).compared();
  }
}
