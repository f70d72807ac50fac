package dev.accord.sync.source.servicenow.schedule;

import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import dev.accord.sync.source.servicenow.schedule.Repeat.Weekly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When the ordinary week changes: where entries that return every week begin and end.
 *
 * <p>What began more than two years ago counts as having always been; what ended by then is left
 * out.
 */
final class Turns {
  private static final int YEARS_BACK = 2;
  private static final int YEARS_AHEAD = 10;

  /**
   * A time with one ordinary week.
   *
   * @param from its first day; absent when it is the first time
   * @param until the day behind its last; absent when it is the last time
   * @param weekly the entries that make the week
   */
  record Turn(Optional<LocalDate> from, Optional<LocalDate> until, List<Span> weekly) {
    boolean covers(LocalDate day) {
      return from.filter(day::isBefore).isEmpty()
          && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
  }

  private Turns() {}

  /** Those that return every week, and have not long been over. */
  static List<Span> weekly(List<Span> spans, LocalDate today, Findings findings) {
    List<Span> weekly = new ArrayList<>();
    for (Span span : spans) {
      if (!(span.repeat() instanceof Weekly)) {
        continue;
      }
      if (span.behindLast().filter(end -> !end.isAfter(past(today))).isPresent()) {
        findings.add(
            Kind.NOTE,
            span.name(),
            "It ended on %s, and is left out.".formatted(span.last().orElse(today)),
            "Nothing is to be done.");
      } else {
        boolean hardlyEnds =
            span.last().filter(last -> last.isAfter(today.plusYears(YEARS_AHEAD))).isPresent();
        weekly.add(hardlyEnds ? span.endless() : span);
      }
    }
    return weekly;
  }

  /** The times, oldest first; at least one. */
  static List<Turn> of(List<Span> weekly, LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Span span : weekly) {
      days.add(span.from().toLocalDate());
      span.behindLast().ifPresent(days::add);
    }
    days.headSet(past(today), true).clear();
    List<Turn> turns = new ArrayList<>();
    Optional<LocalDate> from = Optional.empty();
    for (LocalDate day : days) {
      turns.add(turn(from, Optional.of(day), weekly, today));
      from = Optional.of(day);
    }
    turns.add(turn(from, Optional.empty(), weekly, today));
    // Before its first entry a schedule is closed; a calendar's first version holds for ever back.
    if (turns.size() > 1 && turns.get(0).weekly().isEmpty()) {
      Turn second = turns.get(1);
      turns.subList(0, 2).clear();
      turns.add(0, new Turn(Optional.empty(), second.until(), second.weekly()));
    }
    return turns;
  }

  private static Turn turn(
      Optional<LocalDate> from, Optional<LocalDate> until, List<Span> weekly, LocalDate today) {
    LocalDate day = from.orElse(past(today));
    return new Turn(
        from,
        until,
        weekly.stream()
            .filter(span -> !span.from().toLocalDate().isAfter(day))
            .filter(span -> span.behindLast().filter(end -> !end.isAfter(day)).isEmpty())
            .toList());
  }

  private static LocalDate past(LocalDate today) {
    return today.minusYears(YEARS_BACK);
  }
}
