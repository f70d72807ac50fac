package dev.accord.sandbox.scenario.eventlog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns of a log are read, and what for. */
public record LogColumns(Map<ColumnRole, String> byRole, List<FieldColumn> fields) {
  public LogColumns {
    byRole = Map.copyOf(new EnumMap<>(byRole));
    fields = List.copyOf(fields);
  }

  public Optional<String> of(ColumnRole role) {
    return Optional.ofNullable(byRole.get(role));
  }
}
