package dev.accord.plugin.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, which no spreadsheet takes for formulas: a text that
 * begins like one gets an apostrophe before it.
 */
final class Csv {
  static final String TYPE = "text/csv;charset=utf-8";
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();

  /** Adds a line. Numbers stay what they are; texts are guarded. */
  Csv line(Object... values) {
    text.append(Arrays.stream(values).map(Csv::field).collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  private static String field(Object value) {
    String field = value instanceof CharSequence words ? guarded(words.toString()) : "" + value;
    boolean plain = field.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }

  private static String guarded(String words) {
    boolean looksLikeFormula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return looksLikeFormula ? "'" + words : words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
