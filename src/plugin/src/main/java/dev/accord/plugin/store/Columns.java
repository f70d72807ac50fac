package dev.accord.plugin.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of a new row by column name. */
final class Columns {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Columns with(String column, Object value) {
    values.put(column, value);
    return this;
  }

  Columns with(String column, Instant value) {
    return with(column, (Object) value.toEpochMilli());
  }

  Columns withMillis(String column, Optional<Instant> value) {
    return withNullable(column, value.map(Instant::toEpochMilli));
  }

  Columns withNullable(String column, Optional<?> value) {
    values.put(column, value.orElse(null));
    return this;
  }

  Map<String, Object> toMap() {
    return values;
  }
}
