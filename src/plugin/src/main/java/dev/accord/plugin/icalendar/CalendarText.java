package dev.accord.plugin.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an iCalendar file says: its name, which may be empty, and its events as they are written.
 */
record CalendarText(String name, List<EventText> events) {
  private static final int MOST_EVENTS = 5_000;
  private static final int DEEPEST = 10;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String CALENDAR = "VCALENDAR";
  private static final List<String> IN_CALENDAR = List.of(CALENDAR);
  private static final List<String> IN_EVENT = List.of(CALENDAR, "VEVENT");

  /**
   * Reads the lines of a file. Time zones, alarms and tasks are passed over.
   *
   * @throws UnreadableCalendarException when it is no iCalendar, breaks off, has no event, or too
   *     many
   */
  static CalendarText read(String text) {
    Listener listener = new Listener();
    String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (VObjectReader lines =
        new VObjectReader(new StringReader(marked), SyntaxRules.iCalendar())) {
      lines.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
      lines.parse(listener);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
    return listener.done();
  }

  private static final class Listener extends VObjectDataAdapter {
    private String name = "";
    private final List<EventText> events = new ArrayList<>();
    private int begun;
    private int ended;

    @Override
    public void onComponentBegin(String component, Context context) {
      if (context.getParentComponents().size() >= DEEPEST) {
        throw new UnreadableCalendarException(
            "Line %,d is nested more than %d deep.".formatted(context.getLineNumber(), DEEPEST),
            "Export the calendar again, or send another file.");
      }
      if (component.equals(CALENDAR)) {
        begun++;
      }
      if (component.equals("VEVENT") && context.getParentComponents().equals(IN_CALENDAR)) {
        if (events.size() == MOST_EVENTS) {
          throw new UnreadableCalendarException(
              "The file has more than %,d events.".formatted(MOST_EVENTS),
              "Export the calendar of holidays alone.");
        }
        events.add(new EventText());
      }
    }

    @Override
    public void onComponentEnd(String component, Context context) {
      if (component.equals(CALENDAR)) {
        ended++;
      }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
      String key = property.getName().strip().toUpperCase(Locale.ROOT);
      if (context.getParentComponents().equals(IN_EVENT)) {
        events.get(events.size() - 1).add(key, Line.of(property));
      } else if (key.equals("X-WR-CALNAME") && name.isEmpty()) {
        name = Line.of(property).words();
      }
    }

    CalendarText done() {
      if (begun == 0) {
        throw new UnreadableCalendarException(
            "This is no iCalendar file: it has no line BEGIN:VCALENDAR.",
            "Export the calendar as iCalendar (.ics) and send that file.");
      }
      if (ended < begun) {
        throw new UnreadableCalendarException(
            "The file breaks off: it has no line END:VCALENDAR.", "Download or export it again.");
      }
      if (events.isEmpty()) {
        throw new UnreadableCalendarException(
            "The file has no event.", "Send a calendar whose holidays are events.");
      }
      return new CalendarText(name, events);
    }
  }
}
