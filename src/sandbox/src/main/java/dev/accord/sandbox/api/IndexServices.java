package dev.accord.sandbox.api;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Properties of issues, and the index that queries read them from. */
record IndexServices(Views views) implements JsonEntityPropertyManager, IssueIndexingService {
  private static final String ISSUE = "IssueProperty";
  private static final int LONGEST_KEY = 255;
  private static final int LONGEST_VALUE = 32_768;

  private record Property(String getKey, String getValue) implements EntityProperty {}

  @Override
  public void put(String entityName, Long entityId, String key, String json) {
    requireIssue(entityName);
    if (key.isBlank() || key.length() > LONGEST_KEY || json.length() > LONGEST_VALUE) {
      throw new IllegalArgumentException(
          "an entity property has a key of 1 to %d and a value of up to %d characters, was %d and %d"
              .formatted(LONGEST_KEY, LONGEST_VALUE, key.length(), json.length()));
    }
    views.jira().properties().put(entityId, key, json);
  }

  @Override
  public @Nullable EntityProperty get(String entityName, Long entityId, String key) {
    requireIssue(entityName);
    return views
        .jira()
        .properties()
        .get(entityId, key)
        .map(json -> new Property(key, json))
        .orElse(null);
  }

  @Override
  public void delete(String entityName, Long entityId, String key) {
    requireIssue(entityName);
    views.jira().properties().delete(entityId, key);
  }

  private static void requireIssue(String entityName) {
    if (!entityName.equals(ISSUE)) {
      throw new UnsupportedOperationException(
          "properties of %s are not modelled by the sandbox; it models %s"
              .formatted(entityName, ISSUE));
    }
  }

  @Override
  public long reIndex(Issue issue, IssueIndexingParams params) {
    long start = System.nanoTime();
    views.jira().propertyIndex().index(issue.getId());
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
