package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Windows by weekday: {@code {"mon-thu": ["09:00-12:00", "13:00-18:00"], "fri": ["09:00-15:00"]}};
 * a day that is not named is closed.
 */
final class WeekFormat {
  private static final String CLOSED = "closed";

  private WeekFormat() {}

  static Optional<WeekHours> read(Value value) {
    return value.members().flatMap(WeekFormat::read);
  }

  private static Optional<WeekHours> read(Members members) {
    Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    for (String name : members.names()) {
      members.optional(name, value -> days(name, value, week));
    }
    return members.build(() -> new WeekHours(week));
  }

  private static Optional<DaySpan> days(
      String name, Value value, Map<DayOfWeek, List<Window>> week) {
    Optional<DaySpan> span = DaySpan.parse(name);
    if (span.isEmpty()) {
      return value.mistake(
          "%s is no weekday.".formatted(Words.quoted(name)),
          "Write mon, tue, wed, thu, fri, sat or sun, or a span such as mon-fri.");
    }
    Optional<List<Window>> windows =
        windows(value).filter(ofDay -> fit(value, span.get().first(), ofDay));
    for (DayOfWeek day : span.get().days()) {
      if (week.putIfAbsent(day, windows.orElse(List.of())) != null) {
        value.mistake(
            "%s is named twice in this week."
                .formatted(Words.quoted(new DaySpan(day, day).toString())),
            "Name each day once.");
      }
    }
    return span;
  }

  private static boolean fit(Value value, DayOfWeek day, List<Window> windows) {
    Window[] ofDay = windows.toArray(Window[]::new);
    return value.made(() -> WeekHours.CLOSED.with(day, ofDay), "Change one of them.").isPresent();
  }

  /** The windows of one day: a list, or {@code "closed"}. */
  static Optional<List<Window>> windows(Value value) {
    if (value.isText() && value.text().equals(Optional.of(CLOSED))) {
      return Optional.of(List.of());
    }
    if (!value.isArray()) {
      return value.expected("a list of windows such as [\"09:00-17:00\"], or \"closed\"");
    }
    return Optional.of(value.items(WeekFormat::window));
  }

  private static Optional<Window> window(Value value) {
    return Texts.label(value)
        .flatMap(text -> value.made(Window::parse, text, "Write it as 09:00-17:00."));
  }

  /** Days with the same windows as runs, in the order of the week. */
  static JsonObject write(WeekHours week) {
    ObjectWriter out = new ObjectWriter();
    DayOfWeek[] days = DayOfWeek.values();
    for (int first = 0; first < days.length; ) {
      List<Window> windows = week.on(days[first]);
      int last = first;
      while (last + 1 < days.length && week.on(days[last + 1]).equals(windows)) {
        last++;
      }
      String span = new DaySpan(days[first], days[last]).toString();
      out.unlessEmpty(span, windows, ObjectWriter::text);
      first = last + 1;
    }
    return out.done();
  }

  static JsonElement write(List<Window> windows) {
    return windows.isEmpty()
        ? ObjectWriter.text(CLOSED)
        : ObjectWriter.array(windows, ObjectWriter::text);
  }
}
