package dev.accord.plugin.config;

import dev.accord.plugin.store.DefinitionRevision;
import java.util.List;
import java.util.Optional;

/** What came of storing or removing a definition. */
public sealed interface Outcome {
  /** It was done. */
  record Done(DefinitionName name) implements Outcome {}

  /**
   * Somebody was faster; nothing was written.
   *
   * @param current what is stored now, a removal too; absent when there never was such a definition
   */
  record Conflict(Optional<DefinitionRevision> current) implements Outcome {}

  /** It does not hold; nothing was written. */
  record Refused(List<Finding> problems) implements Outcome {}

  /** Others refer to it, so it cannot go; nothing was written. */
  record Needed(List<Finding> by) implements Outcome {}

  /** There is nothing of that name. */
  record Missing() implements Outcome {}
}
