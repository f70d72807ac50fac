package com.atlassian.jira.entity.property;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * JSON at issues and other entities. The entity name of issues is IssueProperty. Queries see a
 * property as it was when the issue was last indexed; none of these methods indexes it.
 */
@NullMarked
public interface JsonEntityPropertyManager {
  void put(String entityName, Long entityId, String key, String json); // P11

  @Nullable EntityProperty get(String entityName, Long entityId, String key); // P11

  void delete(String entityName, Long entityId, String key); // P11
}
