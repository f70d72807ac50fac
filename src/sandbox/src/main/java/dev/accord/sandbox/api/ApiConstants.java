package dev.accord.sandbox.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Statuses, types, priorities and resolutions. */
final class ApiConstants {
  private ApiConstants() {}

  record OfType(String id, String name) implements IssueType {
    @Override
    public String getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  record OfPriority(String id, String name) implements Priority {
    @Override
    public String getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  record OfResolution(String id, String name) implements Resolution {
    @Override
    public String getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  record OfStatus(String id, String name, Category category) implements Status {
    @Override
    public String getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
      return category;
    }
  }

  record Category(dev.accord.sandbox.jira.constant.StatusCategory category)
      implements StatusCategory {
    @Override
    public String getKey() {
      return category.key();
    }
  }
}
