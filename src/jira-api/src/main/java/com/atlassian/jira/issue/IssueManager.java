package com.atlassian.jira.issue;

import java.util.Collection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues by id and key. */
@NullMarked
public interface IssueManager {
  @Nullable MutableIssue getIssueObject(Long id); // P11

  @Nullable MutableIssue getIssueObject(String key); // P11, follows moved keys

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException; // P8
}
