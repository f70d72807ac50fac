package com.atlassian.jira.entity.property;

import org.jspecify.annotations.NullMarked;

/** JSON that is kept at an entity under a key. */
@NullMarked
public interface EntityProperty {
  String getKey(); // P11

  String getValue(); // P11
}
