package dev.accord.plugin.track;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import dev.accord.engine.ticket.FieldValue;
import java.util.List;
import java.util.Set;

/** To do, in progress or done: the category of a status, none for a status that is gone. */
public final class StatusCategories {
  private static final Set<String> KNOWN = Set.of("new", "indeterminate", "done");

  private final ConstantsManager constants;

  public StatusCategories(ConstantsManager constants) {
    this.constants = constants;
  }

  List<FieldValue> of(String statusId) {
    for (Status status : constants.getStatuses()) {
      if (status.getId().equals(statusId)) {
        String category = status.getStatusCategory().getKey();
        return KNOWN.contains(category) ? List.of(FieldValue.of(category)) : List.of();
      }
    }
    return List.of();
  }
}
