package com.atlassian.activeobjects.external;

import org.jspecify.annotations.NullMarked;

/**
 * Changes what is in a plugin's tables, once, before the plugin's own entities are migrated. It
 * sees only entities that it migrates itself: frozen copies, so that later versions leave it alone.
 */
@NullMarked
public interface ActiveObjectsUpgradeTask {
  /** What the tables are once the task has run; tasks run in this order. */
  ModelVersion getModelVersion(); // P11

  void upgrade(ModelVersion currentVersion, ActiveObjects ao); // P11
}
