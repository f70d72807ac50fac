package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An issue of this Jira. */
record FoundIssue(Issue kept, PermissionManager permissions) implements FoundTicket {
  @Override
  public long number() {
    return kept.getId();
  }

  @Override
  public String key() {
    return kept.getKey();
  }

  @Override
  public String reference() {
    return kept.getKey();
  }

  @Override
  public String summary() {
    return Objects.requireNonNullElse(kept.getSummary(), "");
  }

  @Override
  public String page() {
    return "/browse/" + kept.getKey();
  }

  @Override
  public String url(String baseUrl) {
    return baseUrl + page();
  }

  @Override
  public Optional<String> system() {
    return Optional.empty();
  }

  @Override
  public String project() {
    return kept.getProjectObject().getKey();
  }

  @Override
  public Optional<UserKey> assignee() {
    return Optional.ofNullable(kept.getAssignee()).map(user -> new UserKey(user.getKey()));
  }

  @Override
  public Optional<Issue> issue() {
    return Optional.of(kept);
  }

  @Override
  public boolean isVisibleTo(@Nullable ApplicationUser user) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, kept, user);
  }

  @Override
  public Ticket read(IssueReader issues, Set<FieldKey> customFields) {
    return issues.read(kept, customFields);
  }
}
