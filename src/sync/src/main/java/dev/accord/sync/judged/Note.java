package dev.accord.sync.judged;

import dev.accord.engine.clock.Standing;
import dev.accord.sync.mapping.Plain;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people are told about a clock, once for each cycle and standing.
 *
 * @param subject clock and cycle, such as {@code it-for-finance/resolution cycle 1}
 * @param standing what it came to
 * @param words one line
 */
public record Note(String subject, Standing standing, String words) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern MARKED =
      Pattern.compile(
          "(?s).*\\(Accord \\S+/\\S+ cycle \\d+ (?:ON_TRACK|AT_RISK|BREACHED|MET)\\)\\s*");

  /** Absent while the clock is on track, or nobody knows since when it is not. */
  public static Optional<Note> of(JudgedClock clock) {
    return clock.stands().flatMap(stands -> clock.since().map(at -> of(clock, stands, at)));
  }

  private static Note of(JudgedClock clock, Standing stands, Instant at) {
    String what =
        "%s (%s, owed by %s)"
            .formatted(
                clock.names().metric(), clock.names().agreement(), clock.names().department());
    String words =
        switch (stands) {
          case ON_TRACK -> "%s is on track.".formatted(what);
          case AT_RISK ->
              "%s is at risk%s."
                  .formatted(what, clock.due().map(due -> ", due " + TIME.format(due)).orElse(""));
          case BREACHED ->
              clock.isOpen()
                  ? "%s is overdue since %s.".formatted(what, TIME.format(at))
                  : "%s was missed, due %s.".formatted(what, TIME.format(at));
          case MET -> "%s was met on %s.".formatted(what, TIME.format(at));
        };
    return new Note("%s cycle %d".formatted(clock.key(), clock.cycle()), stands, harmless(words));
  }

  /** Brackets and braces make links, mentions and code in other systems. */
  private static String harmless(String words) {
    return Plain.line(words.replaceAll("[\\[{<]", "(").replaceAll("[\\]}>]", ")"));
  }

  /** By what the note is known among those of its ticket. */
  public String name() {
    return subject + " " + standing;
  }

  /** What stands behind the words, so that the note is found again. */
  public String mark() {
    return "(Accord " + name() + ")";
  }

  /** The words with the mark. */
  public String text() {
    return words + " " + mark();
  }

  /** Whether the text is a note, written by whomever. */
  public static boolean is(String text) {
    return MARKED.matcher(text).matches();
  }
}
