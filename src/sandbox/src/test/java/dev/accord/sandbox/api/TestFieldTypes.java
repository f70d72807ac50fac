package dev.accord.sandbox.api;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import dev.accord.sandbox.server.FieldTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Custom field types that a test puts in; a column shows the value in brackets. */
final class TestFieldTypes implements FieldTypes {
  private final Map<String, CustomFieldType<?, ?>> types = new HashMap<>();

  void put(CustomFieldType<?, ?> type) {
    types.put(type.getKey(), type);
  }

  @Override
  public Optional<CustomFieldType<?, ?>> byKey(String completeKey) {
    return Optional.ofNullable(types.get(completeKey));
  }

  @Override
  public <T> Optional<T> withType(String completeKey, Function<CustomFieldType<?, ?>, T> work) {
    return byKey(completeKey).map(work);
  }

  @Override
  public Optional<String> columnHtml(String completeKey, Map<String, Object> values) {
    return byKey(completeKey).map(type -> "[%s]".formatted(values.get("value")));
  }
}
