package dev.accord.sync.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of an event log mean: a file in which each row tells how a ticket was after one
 * update.
 *
 * @param mapping what the values mean; its fields are columns
 */
public record EventLogMapping(
    Mapping mapping, Columns columns, TimeFormat time, Rows rows, Texts texts, Csv csv) {

  /**
   * Which column tells what.
   *
   * @param id of which ticket the row is
   * @param key what people call that ticket
   * @param time when it was updated
   * @param created when it came to be; without it the first row tells
   * @param author who updated it
   */
  public record Columns(
      String id, String key, String time, Optional<String> created, Optional<String> author) {}

  /**
   * How rows are read.
   *
   * @param repeats whether each row repeats all values, so that an empty one clears; else a row
   *     tells what it changed, and an empty one says nothing
   * @param unknown values that mean that nobody knows, such as {@code ?}
   * @param start the state in which a ticket begins; without it that of its first row
   */
  public record Rows(boolean repeats, Set<String> unknown, Optional<String> start) {
    public Rows {
      unknown = Set.copyOf(unknown);
    }
  }

  /**
   * Texts made of columns.
   *
   * @param url where people see the ticket
   */
  public record Texts(Template summary, Template url) {}

  /** How the file is written; both are single bytes in UTF-8. */
  public record Csv(char separator, char quote) {
    public Csv {
      if (separator == quote) {
        throw new IllegalArgumentException(
            "separator and quote are both '%s'; choose two".formatted(separator));
      }
    }
  }

  public EventLogMapping {
    boolean known =
        rows.start().stream()
            .allMatch(
                start ->
                    mapping.states().rules().keySet().stream().anyMatch(start::equalsIgnoreCase));
    if (!known) {
      throw new IllegalArgumentException(
          "startState '%s' is not among the states %s; list it there"
              .formatted(rows.start().orElse(""), mapping.states().rules().keySet()));
    }
  }

  /** All columns that are read, each once. */
  public List<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>(List.of(columns.id, columns.key, columns.time));
    columns.created.ifPresent(wanted::add);
    columns.author.ifPresent(wanted::add);
    wanted.addAll(mapping.sourceFields());
    wanted.addAll(texts.summary.columns());
    wanted.addAll(texts.url.columns());
    return List.copyOf(wanted);
  }
}
