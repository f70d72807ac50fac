package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues by id and key. */
@NullMarked
public interface IssueManager {
  @Nullable MutableIssue getIssueObject(Long id); // P11

  @Nullable MutableIssue getIssueObject(String key); // P11, follows moved keys

  /** Stores what was set, with its history, and tells of it. */
  Issue updateIssue( // P11
      ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException; // P8
}
