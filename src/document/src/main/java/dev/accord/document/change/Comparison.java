package dev.accord.document.change;

import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import java.util.List;

/**
 * What an import would change, in words, and what it must not.
 *
 * <p>A version that clocks and verdicts may be pinned to keeps its wording: of agreements those
 * that are active, superseded or ended, of calendars all. They may end, be superseded and be
 * signed; anything else is a new version.
 *
 * @param changes by kind, in the new definitions' order, then what is removed; the same ones too
 * @param problems stored versions that were changed or left out, at paths of the new definitions
 */
public record Comparison(List<Change> changes, List<Problem> problems) {
  public Comparison {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** Compares what is stored with what would take its place. */
  public static Comparison of(Definitions stored, Definitions now) {
    return new Comparing(stored, now).compared();
  }
}
