package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.sync.mapping.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Dates whose hours are other than those of the week and the holidays, within a time that has one
 * week.
 *
 * <p>Found by looking at each date that an entry speaks of, or on which the week is new: where the
 * calendar would be open at other times than the entries say, the date gets hours of its own.
 * Shifts run over midnight, so one date may ask for another.
 */
final class OwnHours {
  private final Truth truth;
  private final WeekHours week;
  private final Turns.Turn turn;

  /** Dates with hours of their own. */
  private final TreeSet<LocalDate> own = new TreeSet<>();

  /** Dates that are still to be looked at. */
  private final TreeSet<LocalDate> left = new TreeSet<>();

  private OwnHours(Truth truth, WeekHours week, Turns.Turn turn) {
    this.truth = truth;
    this.week = week;
    this.turn = turn;
  }

  static List<DatedException> of(Truth truth, WeekHours week, Turns.Turn turn) {
    OwnHours hours = new OwnHours(truth, week, turn);
    hours.look();
    return hours.own.stream().map(hours::exception).toList();
  }

  private void look() {
    turn.from().ifPresent(first -> lookAt(first, first.plusDays(Truth.LONGEST)));
    truth
        .parts()
        .forEach(
            part ->
                lookAt(
                    part.from().toLocalDate().minusDays(1),
                    part.until().toLocalDate().plusDays(1)));
    while (!left.isEmpty()) {
      LocalDate day = left.pollFirst();
      if (turn.covers(day)) {
        mend(day);
      }
    }
  }

  private void lookAt(LocalDate first, LocalDate last) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      left.add(day);
    }
  }

  private void mend(LocalDate day) {
    Stretches meant = truth.open(day).on(day);
    Stretches before = fromDayBefore(day);
    if (before.plus(fromItself(day)).equals(meant)) {
      return;
    }
    boolean tooLong = !before.minus(meant).isEmpty();
    if (own.add(tooLong ? day.minusDays(1) : day)) {
      lookAt(day.minusDays(1), day.plusDays(1));
    }
  }

  /** What of the day before runs over into the day. */
  private Stretches fromDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    boolean closed = !own.contains(before) && truth.isHoliday(day) && !own.contains(day);
    return closed ? Stretches.NONE : windows(before).on(day);
  }

  private Stretches fromItself(LocalDate day) {
    boolean closed = truth.isHoliday(day) && !own.contains(day);
    return closed ? Stretches.NONE : windows(day).on(day);
  }

  /** Those that begin on the day, whole. */
  private Stretches windows(LocalDate day) {
    return own.contains(day) ? ownWindows(day) : Week.laidOut(week, day, day.plusDays(1));
  }

  /** As open as is meant, and over midnight as far as the week's shifts go, for the next day. */
  private Stretches ownWindows(LocalDate day) {
    Stretches usual = Week.laidOut(week, day, day.plusDays(1));
    Stretches meant = truth.open(day);
    return meant.on(day).plus(meant.continuing(day.plusDays(1), usual.end()));
  }

  private DatedException exception(LocalDate day) {
    return new DatedException(
        day, name(day), ownWindows(day).windows().getOrDefault(day, List.of()));
  }

  private String name(LocalDate day) {
    return Plain.line(
        truth.parts().stream()
            .filter(part -> part.overlaps(day, day.plusDays(1)))
            .map(Span::name)
            .distinct()
            .collect(Collectors.joining(", ")));
  }
}
