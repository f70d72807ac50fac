package dev.accord.sandbox.scenario.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import read and made of it.
 *
 * @param source the file
 * @param figures by what they count, in the order to show them
 * @param notes what was settled on the way, for people to judge
 * @param bad what could not be used
 */
public record ImportReport(
    String source, Instant at, Map<String, Long> figures, List<String> notes, List<BadEntry> bad) {
  private static final int LOGGED = 100;

  public ImportReport {
    figures = new LinkedHashMap<>(figures);
    notes = List.copyOf(notes);
    bad = List.copyOf(bad);
  }

  /** One line for the log. */
  public String summary() {
    StringBuilder line = new StringBuilder("import of " + source + ":");
    figures.forEach((what, count) -> line.append(" %s %,d;".formatted(what, count)));
    return line.append(" bad %,d".formatted(bad.size())).toString();
  }

  /** A line for each bad entry, for the log; after the first hundred, one for the rest. */
  public List<String> badLines() {
    List<String> lines = new ArrayList<>();
    bad.stream().limit(LOGGED).forEach(entry -> lines.add("bad: " + entry));
    if (bad.size() > LOGGED) {
      lines.add("bad: and %,d more; the import report lists all".formatted(bad.size() - LOGGED));
    }
    return lines;
  }
}
