package dev.accord.plugin.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them, which no spreadsheet takes for formulas: a text that
 * begins like one gets an apostrophe before it.
 */
final class Csv {
  static final String TYPE = "text/csv;charset=utf-8";
  private static final String FORMULA = "=+-@\t\r";

  private final List<String> columns;
  private final StringBuilder text = new StringBuilder();

  /** Begins with a line of the columns' names. */
  Csv(List<String> columns) {
    this.columns = List.copyOf(columns);
    add(this.columns);
  }

  /** A line whose fields are empty; it stands in the text at its {@link Line#end end}. */
  Line line() {
    return new Line();
  }

  /** Fields by the names of their columns. Numbers stay what they are; texts are guarded. */
  final class Line {
    private final Map<String, Object> fields = new HashMap<>();

    /**
     * @param value null leaves the field empty
     */
    Line with(String column, @Nullable Object value) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException("there is no column %s".formatted(column));
      }
      if (value != null) {
        fields.put(column, value);
      }
      return this;
    }

    void end() {
      add(columns.stream().map(column -> fields.getOrDefault(column, "")).toList());
    }
  }

  private void add(List<?> values) {
    text.append(values.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
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
