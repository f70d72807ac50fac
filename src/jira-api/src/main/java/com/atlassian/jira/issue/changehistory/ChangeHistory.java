package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One group of changes: what one edit or transition did at one instant. */
@NullMarked
public class ChangeHistory {
  private final Long id;
  private final @Nullable String authorKey;
  private final Timestamp timePerformed;
  private final List<ChangeItemBean> items;

  /** For the sandbox and for tests; Jira builds its own from database rows. */
  public ChangeHistory(
      Long id, @Nullable String authorKey, Timestamp timePerformed, List<ChangeItemBean> items) {
    this.id = id;
    this.authorKey = authorKey;
    this.timePerformed = timePerformed;
    this.items = List.copyOf(items);
  }

  public Long getId() { // JD 7.3.4
    return id;
  }

  public @Nullable String getAuthorKey() { // JD 7.3.4
    return authorKey;
  }

  public Timestamp getTimePerformed() { // JD 7.3.4
    return timePerformed;
  }

  public List<ChangeItemBean> getChangeItemBeans() { // P9
    return items;
  }
}
