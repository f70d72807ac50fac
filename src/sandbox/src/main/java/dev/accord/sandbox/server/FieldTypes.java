package dev.accord.sandbox.server;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The custom field types of enabled plugins. Every call answers for the moment: plugins come and go
 * at run time.
 */
public interface FieldTypes {

  Optional<CustomFieldType<?, ?>> byKey(String completeKey);

  /**
   * Works with the type of a complete key, with its plugin's class loader as the thread's; empty
   * when no enabled plugin has it.
   */
  <T> Optional<T> withType(String completeKey, Function<CustomFieldType<?, ?>, T> work);

  /**
   * How a value looks in a list of issues: the type's template {@code column-view}, or else {@code
   * view}.
   *
   * @param values what the template may use, under Jira's names
   */
  Optional<String> columnHtml(String completeKey, Map<String, Object> values);
}
