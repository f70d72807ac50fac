package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.document.DocumentReader;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.OutsideStore;
import dev.accord.plugin.store.StoredOutside;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that another system keeps, as it was last seen there.
 *
 * @param home the project under whose settings it is; absent when Jira has it no more
 */
record FoundOutside(
    StoredOutside kept, Optional<Project> home, OutsideStore store, PermissionManager permissions)
    implements FoundTicket {
  private static final String PAGE = "/plugins/servlet/accord/outside/";

  @Override
  public long number() {
    return kept.number();
  }

  @Override
  public String key() {
    return kept.face().key();
  }

  @Override
  public String reference() {
    return kept.id().toString();
  }

  @Override
  public String summary() {
    return kept.face().summary();
  }

  @Override
  public String page() {
    return PAGE + kept.id();
  }

  @Override
  public String url(String baseUrl) {
    return kept.face().url();
  }

  @Override
  public Optional<String> system() {
    return Optional.of(kept.id().system());
  }

  @Override
  public String project() {
    return kept.face().project();
  }

  @Override
  public Optional<UserKey> assignee() {
    return OutsideFields.latest(read()).user(FieldKey.ASSIGNEE);
  }

  @Override
  public Optional<Issue> issue() {
    return Optional.empty();
  }

  @Override
  public boolean isVisibleTo(@Nullable ApplicationUser user) {
    return home.filter(
            project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
        .isPresent();
  }

  @Override
  public Ticket read(IssueReader issues, Set<FieldKey> customFields) {
    return read();
  }

  private Ticket read() {
    return DocumentReader.readOutsideTicket(store.text(kept.number())).orElseThrow().ticket();
  }
}
