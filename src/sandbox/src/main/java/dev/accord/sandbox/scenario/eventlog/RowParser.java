package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.constant.CustomFieldKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes rows of cells. Equal cells share one text: logs repeat themselves. */
final class RowParser {
  private static final int LONGEST_CHOICE = 255;

  private final EventLogMapping mapping;
  private final RowShape shape;
  private final List<String> choices;
  private final Map<String, String> texts = new HashMap<>();

  RowParser(EventLogMapping mapping, RowShape shape) {
    this.mapping = mapping;
    this.shape = shape;
    choices = choices(mapping.columns());
  }

  private static List<String> choices(LogColumns columns) {
    return Stream.concat(
            columns.of(ColumnRole.GROUP).stream(),
            columns.fields().stream()
                .filter(field -> field.kind() == CustomFieldKind.SELECT)
                .map(FieldColumn::column))
        .toList();
  }

  RowShape shape() {
    return shape;
  }

  /**
   * Makes a row.
   *
   * @throws IllegalArgumentException when it cannot be used, with the reason
   */
  LogRow parse(long line, List<String> fields) {
    if (fields.size() != shape.width()) {
      throw new IllegalArgumentException(
          "has %d cells where the header has %d".formatted(fields.size(), shape.width()));
    }
    List<String> cells = shape.cells(fields).stream().map(this::shared).toList();
    String id =
        known(cells, ColumnRole.ID)
            .orElseThrow(() -> new IllegalArgumentException("has no id in " + name(ColumnRole.ID)));
    LoggedTime time =
        time(cells, ColumnRole.TIME)
            .orElseThrow(
                () -> new IllegalArgumentException("has no time in " + name(ColumnRole.TIME)));
    refuseLongChoices(cells);
    requireKnown(cells, ColumnRole.PRIORITY, mapping.values().priorities());
    requireKnown(cells, ColumnRole.TYPE, mapping.values().types());
    return new LogRow(
        line,
        id,
        time,
        time(cells, ColumnRole.CREATED),
        known(cells, ColumnRole.STATE).map(this::state),
        cells);
  }

  /** What a row says in a column, unless nobody knows. */
  Optional<String> known(List<String> cells, ColumnRole role) {
    return mapping.columns().of(role).flatMap(column -> known(cells, column));
  }

  /** What a row says in a column of the mapping, unless nobody knows. */
  Optional<String> known(List<String> cells, String column) {
    return mapping.values().known(shape.cell(cells, column));
  }

  private String shared(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  private String name(ColumnRole role) {
    return mapping.columns().of(role).orElse(role.member());
  }

  private Optional<LoggedTime> time(List<String> cells, ColumnRole role) {
    try {
      return known(cells, role).map(mapping.time()::parse);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name(role) + " " + e.getMessage(), e);
    }
  }

  private LogState state(String value) {
    LogState state = mapping.values().states().get(value);
    if (state == null) {
      throw unlisted(ColumnRole.STATE, value, mapping.values().states());
    }
    return state;
  }

  private void refuseLongChoices(List<String> cells) {
    choices.stream()
        .filter(column -> shape.cell(cells, column).length() > LONGEST_CHOICE)
        .findFirst()
        .ifPresent(
            column -> {
              throw new IllegalArgumentException(
                  "%s has %d characters, more than the %d of a choice; map it as a text field"
                      .formatted(column, shape.cell(cells, column).length(), LONGEST_CHOICE));
            });
  }

  private void requireKnown(List<String> cells, ColumnRole role, Map<String, String> names) {
    known(cells, role)
        .filter(value -> !names.isEmpty() && !names.containsKey(value))
        .ifPresent(
            value -> {
              throw unlisted(role, value, names);
            });
  }

  private IllegalArgumentException unlisted(ColumnRole role, String value, Map<String, ?> listed) {
    return new IllegalArgumentException(
        "%s '%s' is not in the mapping, which lists %s"
            .formatted(name(role), value, String.join(", ", listed.keySet())));
  }
}
