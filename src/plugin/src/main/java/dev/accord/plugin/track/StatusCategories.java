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
    return constants.getStatuses().stream()
        .filter(status -> status.getId().equals(statusId))
        .map(StatusCategories::category)
        .filter(KNOWN::contains)
        .map(FieldValue::of)
        .toList();
  }

  private static String category(Status status) {
    return status.getStatusCategory().getKey();
  }
}
