package dev.accord.sync.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with columns in braces: {@code {category} at {location}}. */
public record Template(String text) {
  private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

  /** Names of the columns that it takes from a row. */
  public List<String> columns() {
    List<String> found = new ArrayList<>();
    Matcher matcher = COLUMN.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  public String fill(UnaryOperator<String> valueOfColumn) {
    return COLUMN
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(valueOfColumn.apply(match.group(1))));
  }
}
