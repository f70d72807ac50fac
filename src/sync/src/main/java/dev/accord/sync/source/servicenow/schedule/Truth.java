package dev.accord.sync.source.servicenow.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a schedule is open by its entries: included by one and excluded by none.
 *
 * @param weekly entries that return every week
 */
record Truth(List<Span> weekly, Dates dates) {
  /** Days that an entry which returns every week may last. */
  static final int LONGEST = 7;

  Truth {
    weekly = List.copyOf(weekly);
  }

  /** Entries of single dates but whole holidays. */
  List<Span> parts() {
    return dates.parts();
  }

  boolean isHoliday(LocalDate day) {
    return dates.holidays().stream().anyMatch(holiday -> holiday.covers(day));
  }

  /** The day before, the day and the day after. */
  Stretches open(LocalDate day) {
    LocalDate first = day.minusDays(1);
    LocalDate behindLast = day.plusDays(2);
    List<Span> near = new ArrayList<>(dates.parts());
    for (Span span : weekly) {
      for (LocalDate on = first.minusDays(LONGEST); on.isBefore(behindLast); on = on.plusDays(1)) {
        if (span.begins(on)) {
          near.add(span.on(on));
        }
      }
    }
    near.removeIf(span -> !span.overlaps(first, behindLast));
    Stretches open = Stretches.NONE;
    for (Span span : near) {
      open = span.excludes() ? open : open.plus(span);
    }
    for (Span span : near) {
      open = span.excludes() ? open.minus(span) : open;
    }
    for (LocalDate date = first; date.isBefore(behindLast); date = date.plusDays(1)) {
      open = isHoliday(date) ? open.without(date) : open;
    }
    return open;
  }
}
