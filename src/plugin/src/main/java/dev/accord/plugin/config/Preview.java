package dev.accord.plugin.config;

import dev.accord.document.change.Change;
import java.util.List;

/**
 * What applying a document would do.
 *
 * @param fingerprint of the document and of what is stored; applying asks for it again, so that
 *     nobody applies what nobody has seen
 * @param problems while there is one, the document cannot be applied
 * @param warnings what this Jira does not have, or what is hardly meant
 */
public record Preview(
    String fingerprint, List<Finding> problems, List<Finding> warnings, List<Change> changes) {
  public Preview {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    changes = List.copyOf(changes);
  }

  public boolean canBeApplied() {
    return problems.isEmpty();
  }
}
