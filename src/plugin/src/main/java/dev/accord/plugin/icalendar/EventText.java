package dev.accord.plugin.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one event, by the names of their properties. */
final class EventText {
  private final Map<String, List<Line>> lines = new HashMap<>();

  void add(String property, Line line) {
    lines.computeIfAbsent(property, missing -> new ArrayList<>()).add(line);
  }

  List<Line> all(String property) {
    return lines.getOrDefault(property, List.of());
  }

  Optional<Line> first(String property) {
    return all(property).stream().findFirst();
  }

  boolean says(String property, String value) {
    return first(property).filter(line -> line.value().strip().equalsIgnoreCase(value)).isPresent();
  }

  String summary() {
    return first("SUMMARY").map(Line::words).orElse("");
  }

  String id() {
    return first("UID").map(Line::value).orElse("");
  }

  /** The start as it is written, as far as it can be read. */
  Optional<WrittenTime> start() {
    return first("DTSTART").flatMap(WrittenTime::read);
  }
}
