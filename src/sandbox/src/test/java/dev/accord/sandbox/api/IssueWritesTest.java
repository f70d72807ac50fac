package dev.accord.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest.UpdateIssueRequestBuilder;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.server.HostServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What plugins do to issues is done as people do it: with history, events and permissions. */
final class IssueWritesTest {
  private final Company company = new Company(TestDatabase.H2);
  private final HostServices services = new HostServices();
  private final List<Object> events = new ArrayList<>();
  private final Views views =
      JiraServices.register(
          company.jira, services, events::add, new TestSearchModules(), new TestFieldTypes());
  private final ApplicationUser ben = views.user(company.ben);
  private final ApplicationUser cleo = views.user(company.cleo);
  private final ApplicationUser dora = views.user(company.dora);

  @AfterEach
  void close() {
    company.close();
  }

  private MutableIssue read(String key) {
    return Objects.requireNonNull(services.get(IssueManager.class).getIssueObject(key));
  }

  private List<Tuple> history() {
    return company.jira.issues().history(read("ITS-1").getId()).stream()
        .flatMap(
            group ->
                group.items().stream().map(item -> tuple(group.author(), item.field(), text(item))))
        .toList();
  }

  private static String text(ChangeItem item) {
    return item.toText().orElse("nothing");
  }

  @Test
  void assigns_and_sets_the_priority_in_one_change() {
    company.create("Urgent");
    Priority high =
        services.get(PriorityManager.class).getPriorities().stream()
            .filter(priority -> priority.getId().equals(company.high.id()))
            .findFirst()
            .orElseThrow();
    MutableIssue issue = read("ITS-1");
    issue.setAssignee(ben);
    issue.setPriority(high);
    assertThat(issue.getAssignee()).isEqualTo(ben);
    assertThat(read("ITS-1").getAssignee()).isNull();

    services
        .get(IssueManager.class)
        .updateIssue(
            ben,
            issue,
            new UpdateIssueRequestBuilder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false)
                .build());

    assertThat(read("ITS-1").getAssignee()).isEqualTo(ben);
    assertThat(history())
        .containsExactlyInAnyOrder(
            tuple(ben.getKey(), "assignee", ben.getDisplayName()),
            tuple(ben.getKey(), "priority", high.getName()));
    assertThat(events).hasSize(2).allMatch(IssueEvent.class::isInstance);
  }

  @Test
  void comments_and_labels() {
    company.create("Talked about");

    services.get(CommentManager.class).create(read("ITS-1"), cleo, "Late by an hour", true);
    services.get(LabelManager.class).addLabel(ben, read("ITS-1").getId(), "sla-breached", false);
    assertThat(events).hasSize(3);
    services.get(LabelManager.class).addLabel(ben, read("ITS-1").getId(), "sla-breached", false);

    assertThat(company.jira.issues().comments(read("ITS-1").getId()))
        .singleElement()
        .satisfies(comment -> assertThat(comment.body()).isEqualTo("Late by an hour"));
    assertThat(read("ITS-1").getLabels()).hasToString("[sla-breached]");
    assertThat(history()).containsExactly(tuple(ben.getKey(), "labels", "sla-breached"));
  }

  @Test
  void takes_a_transition_that_is_available() {
    company.create("Moves on");
    IssueService service = services.get(IssueService.class);
    IssueInputParameters input = service.newIssueInputParameters().setComment("By a rule");

    assertThat(
            services.get(IssueWorkflowManager.class).getSortedAvailableActions(read("ITS-1"), ben))
        .extracting(ActionDescriptor::getId, ActionDescriptor::getName)
        .containsExactly(tuple(Company.START, "Start"), tuple(Company.RESOLVE, "Resolve"));
    var possible = service.validateTransition(ben, read("ITS-1").getId(), Company.START, input);
    assertThat(possible.isValid()).isTrue();
    assertThat(service.transition(ben, possible).isValid()).isTrue();

    assertThat(read("ITS-1").getStatus().getName()).isEqualTo("In Progress");
    assertThat(company.jira.issues().comments(read("ITS-1").getId())).hasSize(1);
    var impossible = service.validateTransition(ben, read("ITS-1").getId(), Company.START, input);
    assertThat(impossible.isValid()).isFalse();
    assertThat(impossible.getErrorCollection().getErrorMessages())
        .containsExactly(
            "The workflow operation with action id '11' is not available for the issue 'ITS-1'.");
    assertThatThrownBy(() -> service.transition(ben, impossible))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void creates_an_issue_and_says_what_is_missing() {
    IssueService service = services.get(IssueService.class);
    IssueInputParameters input =
        service
            .newIssueInputParameters()
            .setProjectId(company.its.id())
            .setIssueTypeId(company.incident.id())
            .setDescription("Three were late");
    assertThat(service.validateCreate(ben, input).getErrorCollection().getErrors())
        .containsEntry("summary", "summary is required");

    input.setSummary("Review").setReporterId(company.cleo.name()).setPriorityId(company.low.id());
    var created = service.create(ben, service.validateCreate(ben, input));

    MutableIssue issue = Objects.requireNonNull(created.getIssue());
    assertThat(issue.getKey()).isEqualTo("ITS-1");
    assertThat(issue.getReporter()).isEqualTo(cleo);
    assertThat(Objects.requireNonNull(issue.getPriority()).getId()).isEqualTo(company.low.id());
    assertThat(events).hasSize(1);
    var refused = service.create(dora, service.validateCreate(dora, input));
    assertThat(refused.isValid()).isFalse();
    assertThat(refused.getIssue()).isNull();
  }

  @Test
  void asks_for_the_permission_of_whoever_acts() {
    company.create("Private");
    LabelManager labels = services.get(LabelManager.class);

    assertThatThrownBy(() -> labels.addLabel(cleo, read("ITS-1").getId(), "x", false))
        .isInstanceOf(JiraProblem.class)
        .hasMessageContaining("EDIT_ISSUES");
  }
}
