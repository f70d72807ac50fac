package dev.accord.document.format;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A weekday or a run of them: {@code mon}, {@code mon-fri}, or over the weekend {@code fri-mon}.
 *
 * @param first included
 * @param last included
 */
record DaySpan(DayOfWeek first, DayOfWeek last) {

  static Optional<DaySpan> parse(String text) {
    String[] ends = text.split("-", -1);
    return ends.length > 2
        ? Optional.empty()
        : day(ends[0])
            .flatMap(first -> day(ends[ends.length - 1]).map(last -> new DaySpan(first, last)));
  }

  List<DayOfWeek> days() {
    List<DayOfWeek> days = new ArrayList<>(List.of(first));
    for (DayOfWeek day = first; day != last; ) {
      day = day.plus(1);
      days.add(day);
    }
    return days;
  }

  private static Optional<DayOfWeek> day(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word(day).equals(text)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return first == last ? word(first) : word(first) + "-" + word(last);
  }
}
