package dev.accord.sync.source;

import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Standing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is written back into a source. Equal settings show themselves as equal texts. */
public sealed interface WriteBackSettings {
  /** About which standings people are told. */
  Set<Standing> noted();

  /**
   * Into issues of a Jira.
   *
   * @param property key of the property that holds how all clocks stand
   * @param noted standings that a comment is written about
   */
  record OfIssues(Optional<String> property, Set<Standing> noted) implements WriteBackSettings {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{1,255}");

    public OfIssues {
      noted = sorted(noted);
      if (property.filter(key -> !KEY.matcher(key).matches()).isPresent()) {
        throw new IllegalArgumentException(
            "'%s' is no key of a property; it has letters, digits, dots, hyphens and underscores"
                .formatted(property.orElse("")));
      }
      if (property.isEmpty() && noted.isEmpty()) {
        throw new IllegalArgumentException(
            "there is nothing to write back. Name a property, standings for comments, or leave"
                + " writeBack out.");
      }
    }
  }

  /**
   * Into records of a table.
   *
   * @param fields what they hold, by name
   * @param metric the clock that they tell of; without one it is the nearest
   * @param noted standings that a work note is written about
   * @param hasNotes whether work notes are written, or were once
   */
  record OfRecords(
      Map<String, Fact> fields, Optional<ClockKey> metric, Set<Standing> noted, boolean hasNotes)
      implements WriteBackSettings {
    private static final Pattern FIELD = Pattern.compile("[a-z0-9_]{1,80}");

    public OfRecords {
      fields = Collections.unmodifiableMap(new TreeMap<>(fields));
      noted = sorted(noted);
      for (String field : fields.keySet()) {
        if (!FIELD.matcher(field).matches() || field.startsWith("sys_")) {
          throw new IllegalArgumentException(
              "'%s' is no field of yours; make one such as u_accord_due".formatted(field));
        }
      }
      if (fields.isEmpty() && !hasNotes) {
        throw new IllegalArgumentException(
            "there is nothing to write back. Name fields, standings for work notes, or leave"
                + " writeBack out.");
      }
    }
  }

  /** What a field can hold. */
  enum Fact {
    DUE("due"),
    STANDING("standing"),
    PHASE("phase"),
    AGREEMENT("agreement"),
    METRIC("metric"),
    DEPARTMENT("department"),
    AT_RISK_AT("atRiskAt"),
    BREACHED_AT("breachedAt"),

    /** It is emptied, so that a field that is given up does not keep what was written last. */
    NOTHING("nothing");

    private final String word;

    Fact(String word) {
      this.word = word;
    }

    /** How the configuration calls it. */
    public String word() {
      return word;
    }
  }

  private static Set<Standing> sorted(Set<Standing> standings) {
    return standings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(standings));
  }
}
