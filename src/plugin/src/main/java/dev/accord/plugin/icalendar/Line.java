package dev.accord.plugin.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property, such as {@code DTSTART;TZID=Europe/Berlin:20261225T000000}.
 *
 * @param zone what its {@code TZID} says
 */
record Line(String value, Optional<String> zone) {
  private static final int LONGEST = 255;

  static Line of(VObjectProperty property) {
    return new Line(
        property.getValue(), Optional.ofNullable(property.getParameters().first("TZID")));
  }

  /** A text that people wrote, as one line that a calendar can hold as a name. */
  String words() {
    String plain =
        VObjectPropertyValues.unescape(value).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return plain.substring(0, end) + "…";
  }

  /** The parts of a list. */
  Stream<Line> parts() {
    return Stream.of(value.split(",")).map(part -> new Line(part, zone));
  }

  static Stream<Line> parts(List<Line> lines) {
    return lines.stream().flatMap(Line::parts);
  }
}
