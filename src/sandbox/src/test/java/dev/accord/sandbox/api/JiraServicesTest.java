package dev.accord.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.HostServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plugins see the domain through Jira's interfaces. */
final class JiraServicesTest {
  private final Company company = new Company(TestDatabase.H2);
  private final HostServices services = new HostServices();
  private final List<Object> events = new ArrayList<>();
  private final TestSearchModules search = new TestSearchModules();
  private final Views views =
      JiraServices.register(company.jira, services, events::add, search, new TestFieldTypes());

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void finds_people_by_name_and_address_whatever_the_case_and_whether_active() {
    company.jira.users().setActive(company.ben, false);
    var users = services.get(UserManager.class);
    var search = services.get(UserSearchService.class);

    assertThat(users.getUserByName("BEN")).extracting("key").isEqualTo(company.ben.key());
    assertThat(users.getUserByName(company.ben.key())).isNull();
    assertThat(search.findUsersByEmail(company.ben.email().toUpperCase(Locale.ROOT)))
        .extracting(ApplicationUser::getKey)
        .containsExactly(company.ben.key());
    assertThat(search.findUsersByEmail("nobody@example.com")).isEmpty();
  }

  private MutableIssue read(String key) {
    return Objects.requireNonNull(services.get(IssueManager.class).getIssueObject(key));
  }

  @Test
  void shows_an_issue_with_its_values() {
    Issue issue = company.create("Seen");
    FieldValue sales = new FieldValue.Choice(company.department.option("Sales").get().id());
    FieldChanges change =
        FieldChanges.of(
            "x",
            fields -> fields.edit().custom(company.department.id(), Optional.of(sales)).done());
    company.jira.actions().edit(company.ben, issue, change, Optional.empty());
    MutableIssue seen = read("ITS-1");
    assertThat(seen.getStatus().getStatusCategory().getKey()).isEqualTo("new");
    assertThat(seen.getAssignee()).isNull();
    assertThat(Objects.requireNonNull(seen.getReporter()).getDisplayName()).isEqualTo("Cleo Marsh");
    assertThat(seen.getCreated().toInstant()).isEqualTo(Company.MON_0900);
    var department =
        Objects.requireNonNull(
            services.get(CustomFieldManager.class).getCustomFieldObject("customfield_10000"));
    assertThat(seen.getCustomFieldValue(department)).hasToString("Sales");
    assertThat(services.get(IssueManager.class).getIssueObject("ITS-77")).isNull();
  }

  @Test
  void shows_what_is_gone_under_its_id() {
    company.create("Orphan");
    company.jira.constants().statuses().delete(company.open.id());
    assertThat(read("ITS-1").getStatus().getName()).isEqualTo(company.open.id());
    assertThat(read("ITS-1").getStatus().getStatusCategory().getKey()).isEqualTo("undefined");
  }

  @Test
  void shows_history_as_jira_does() {
    Issue issue = company.create("Moved along");
    company.take(issue, Company.START);
    var history = services.get(ChangeHistoryManager.class).getChangeHistories(read("ITS-1"));
    assertThat(history).hasSize(1);
    assertThat(history.get(0).getAuthorKey()).isEqualTo(company.ben.key());
    var item = history.get(0).getChangeItemBeans().get(0);
    assertThat(item.getField()).isEqualTo("status");
    assertThat(item.getFieldType()).isEqualTo("jira");
    assertThat(item.getToString()).isEqualTo("In Progress");
  }

  @Test
  void publishes_an_event_for_every_change() {
    Issue issue = company.create("Told");
    company.take(issue, Company.RESOLVE);
    assertThat(events).hasSize(2).allMatch(event -> event instanceof IssueEvent);
    assertThat(((IssueEvent) events.get(1)).getIssue().getStatus().getName()).isEqualTo("Resolved");
  }

  @Test
  void pages_through_a_search() throws SearchException {
    for (int i = 0; i < 5; i++) {
      company.create("Issue " + i);
    }
    SearchService search = services.get(SearchService.class);
    var query = search.parseQuery(null, "project = ITS ORDER BY key");
    assertThat(query.isValid()).isTrue();
    var found =
        search.searchOverrideSecurity(
            null, Objects.requireNonNull(query.getQuery()), new PagerFilter<Object>(3, 10));
    assertThat(found.getTotal()).isEqualTo(5);
    assertThat(found.getResults())
        .extracting(one -> one.getKey())
        .containsExactly("ITS-4", "ITS-5");
    assertThat(search.parseQuery(null, "colour = red").getErrors().getErrorMessages()).hasSize(1);
  }

  @Test
  void asks_the_one_permission_scheme() {
    company.create("Private");
    PermissionManager permissions = services.get(PermissionManager.class);
    assertThat(browses(permissions, company.cleo)).isTrue();
    assertThat(browses(permissions, company.dora)).isFalse();
    assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, read("ITS-1"), null))
        .isFalse();
    var global = services.get(GlobalPermissionManager.class);
    assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, views.user(company.anna)))
        .isTrue();
    assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, views.user(company.ben)))
        .isFalse();
    assertThatThrownBy(
            () ->
                permissions.hasPermission(
                    new ProjectPermissionKey("FLY"), read("ITS-1"), views.user(company.ben)))
        .hasMessage("permission FLY is not modelled by the sandbox");
  }

  private boolean browses(PermissionManager permissions, User user) {
    return permissions.hasPermission(
        ProjectPermissions.BROWSE_PROJECTS, read("ITS-1"), views.user(user));
  }
}
