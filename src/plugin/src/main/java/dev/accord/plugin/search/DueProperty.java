package dev.accord.plugin.search;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.google.gson.JsonObject;
import dev.accord.plugin.track.DueDates;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the nearest due instant as a property of the issue, which Jira indexes: {@code ORDER BY
 * slaDue}, {@code slaDue <= endOfDay()}.
 */
public final class DueProperty implements DueDates {
  /** Also in the descriptor. */
  private static final String KEY = "dev.accord.sla";

  private static final String ISSUES = "IssueProperty";
  private static final Logger LOG = LoggerFactory.getLogger(DueProperty.class);

  private final JsonEntityPropertyManager properties;
  private final IssueIndexingService index;

  public DueProperty(JsonEntityPropertyManager properties, IssueIndexingService index) {
    this.properties = properties;
    this.index = index;
  }

  @Override
  public void show(Issue issue, Optional<Instant> due) {
    try {
      due.ifPresentOrElse(
          at -> properties.put(ISSUES, issue.getId(), KEY, json(at)),
          () -> properties.delete(ISSUES, issue.getId(), KEY));
      index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    } catch (IndexException | RuntimeException failure) {
      LOG.warn("Search may not find {} by when it is due.", issue.getKey(), failure);
    }
  }

  private static String json(Instant due) {
    JsonObject property = new JsonObject();
    property.addProperty("due", due.toString());
    return property.toString();
  }
}
