package dev.accord.plugin.alert;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import dev.accord.engine.agreement.StepAction;
import dev.accord.plugin.jira.Constant;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.jira.TestUser;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/** What is done to issues by Jira's services, and what is said when Jira refuses. */
class IssueActionsTest {
  private static final TestUser ROBOT = new TestUser("robot");
  private static final StepAction.CreateIssue RESCUE =
      new StepAction.CreateIssue("ITS", "task", "Process by hand", Optional.of("rescue"));

  private final IssueManager issues = mock(IssueManager.class);
  private final IssueService service = mock(IssueService.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final LabelManager labels = mock(LabelManager.class);
  private final IssueWorkflowManager workflows = mock(IssueWorkflowManager.class);
  private final PriorityManager priorities = mock(PriorityManager.class);
  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final IssueInputParameters input = mock(IssueInputParameters.class, RETURNS_SELF);
  private final TestIssue issue = new TestIssue(7, "ITS-7", MON_0900);
  private final MutableIssue changed = mock(MutableIssue.class);
  private final IssueActions actions =
      new IssueActions(
          new JiraIssues(
              issues, service, comments, labels, workflows, priorities, constants, projects));

  @BeforeEach
  void jira() {
    when(issues.getIssueObject(7L)).thenReturn(changed);
    when(priorities.getPriorities()).thenReturn(List.of(Constant.HIGH, Constant.MEDIUM));
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(Constant.TASK));
    when(projects.getProjectObjByKey("ITS")).thenReturn(TestProject.ITS);
    when(service.newIssueInputParameters()).thenReturn(input);
  }

  private static ErrorCollection errors(Map<String, String> fields, String... messages) {
    ErrorCollection errors = mock(ErrorCollection.class);
    when(errors.getErrors()).thenReturn(fields);
    when(errors.getErrorMessages()).thenReturn(List.of(messages));
    return errors;
  }

  private static Comment said(ApplicationUser author, Instant at, String body) {
    Comment comment = mock(Comment.class);
    when(comment.getAuthorApplicationUser()).thenReturn(author);
    when(comment.getCreated()).thenReturn(Date.from(at));
    when(comment.getBody()).thenReturn(body);
    return comment;
  }

  @Test
  void writes_a_comment_and_not_again_when_it_stands_there_since_the_alert() {
    Comment ours = said(ROBOT, MON_1000, "It is late.");
    when(comments.getComments(issue)).thenReturn(List.of(ours));

    actions.comment(issue, MON_1000, "It is late.", ROBOT);

    verify(comments, never()).create(any(), any(), any(), anyBoolean());
  }

  @Test
  void writes_a_comment_that_only_looks_like_one_that_is_there() {
    List<Comment> others =
        List.of(
            said(ROBOT, MON_1000.minusMillis(1), "It is late."),
            said(new TestUser("paul"), MON_1000, "It is late."),
            said(ROBOT, MON_1000, "It is late!"));
    when(comments.getComments(issue)).thenReturn(others);

    actions.comment(issue, MON_1000, "It is late.", ROBOT);

    verify(comments).create(issue, ROBOT, "It is late.", true);
  }

  @Test
  void assigns_and_stores_it_as_the_actor() throws SendFailure {
    TestUser ines = new TestUser("ines");

    actions.assign(7, ines, ROBOT);

    verify(changed).setAssignee(ines);
    verify(issues).updateIssue(eq(ROBOT), eq(changed), any());
  }

  @Test
  void sets_a_priority_by_name_whatever_its_case_or_by_id() throws SendFailure {
    actions.prioritize(7, "high", ROBOT);
    actions.prioritize(7, "3", ROBOT);

    verify(changed).setPriority(Constant.HIGH);
    verify(changed).setPriority(Constant.MEDIUM);
  }

  @Test
  void says_which_priority_this_jira_lacks() {
    assertThatThrownBy(() -> actions.prioritize(7, "Blocker", ROBOT))
        .isInstanceOfSatisfying(
            SendFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessage("This Jira has no priority 'Blocker'.");
    verify(issues, never()).updateIssue(any(), any(), any());
  }

  @Test
  void gives_up_on_an_issue_that_is_gone() {
    when(issues.getIssueObject(anyLong())).thenReturn(null);
    assertThatThrownBy(() -> actions.assign(7, ROBOT, ROBOT))
        .isInstanceOfSatisfying(
            SendFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessage("The issue is gone.");
  }

  @Test
  void adds_a_label_without_a_mail_from_jira() {
    actions.label(7, "late", ROBOT);
    verify(labels).addLabel(ROBOT, 7L, "late", false);
  }

  @Test
  void takes_a_transition_by_name_or_id_when_the_workflow_offers_it() throws SendFailure {
    TransitionValidationResult checked = mock(TransitionValidationResult.class);
    when(checked.isValid()).thenReturn(true);
    when(workflows.getSortedAvailableActions(issue, ROBOT))
        .thenReturn(List.of(new ActionDescriptor(11, "Start"), new ActionDescriptor(21, "Close")));
    when(service.validateTransition(ROBOT, 7L, 21, input)).thenReturn(checked);
    IssueResult done = new IssueResult(changed, errors(Map.of()));
    when(service.transition(ROBOT, checked)).thenReturn(done);

    actions.transition(issue, "close", ROBOT);
    actions.transition(issue, "21", ROBOT);

    verify(service, times(2)).transition(ROBOT, checked);
  }

  @Test
  void says_which_transition_is_not_offered_to_whom_and_where() {
    when(workflows.getSortedAvailableActions(issue, ROBOT))
        .thenReturn(List.of(new ActionDescriptor(11, "Start")));
    assertThatThrownBy(() -> actions.transition(issue, "Close", ROBOT))
        .isInstanceOfSatisfying(
            SendFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessageContaining("ITS-7 has no transition 'Close' for Name of robot in status Open.")
        .hasMessageContaining("It has: Start.");
  }

  @Test
  void tells_why_jira_refused_a_transition() {
    when(workflows.getSortedAvailableActions(issue, ROBOT))
        .thenReturn(List.of(new ActionDescriptor(21, "Close")));
    TransitionValidationResult refused = mock(TransitionValidationResult.class);
    ErrorCollection why = errors(Map.of("resolution", "Resolution is required."), "Not so fast.");
    when(refused.isValid()).thenReturn(false);
    when(refused.getErrorCollection()).thenReturn(why);
    when(service.validateTransition(any(), any(), eq(21), any())).thenReturn(refused);

    assertThatThrownBy(() -> actions.transition(issue, "Close", ROBOT))
        .hasMessage("The transition 'Close' was refused: Not so fast. Resolution is required.");
    verify(service, never()).transition(any(), any());
  }

  private void creates(boolean valid, IssueResult result) {
    CreateValidationResult checked = mock(CreateValidationResult.class);
    ErrorCollection why = errors(Map.of("summary", "Summary is required."));
    when(checked.isValid()).thenReturn(valid);
    when(checked.getErrorCollection()).thenReturn(why);
    when(service.validateCreate(ROBOT, input)).thenReturn(checked);
    when(service.create(ROBOT, checked)).thenReturn(result);
  }

  @Test
  void makes_a_follow_up_for_the_same_client_and_labels_it() throws SendFailure {
    MutableIssue made = mock(MutableIssue.class);
    when(made.getId()).thenReturn(70L);
    creates(true, new IssueResult(made, errors(Map.of())));

    actions.create(issue, RESCUE, ROBOT);

    verify(input).setProjectId(10000L);
    verify(input).setIssueTypeId("10000");
    verify(input).setSummary("Process by hand (ITS-7)");
    verify(input).setReporterId(issue.getReporter().getUsername());
    verify(input).setDescription(ArgumentMatchers.startsWith("Follows ITS-7: "));
    verify(labels).addLabel(ROBOT, 70L, "rescue", false);
  }

  @Test
  void makes_none_for_an_issue_that_is_such_a_follow_up_itself() {
    issue.label(MON_1000, "ines", "rescue");
    assertThatThrownBy(() -> actions.create(issue, RESCUE, ROBOT))
        .isInstanceOfSatisfying(
            SendFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessageContaining("ITS-7 has the label 'rescue' itself")
        .hasMessageContaining("goals");
    verify(service, never()).create(any(), any());
  }

  @Test
  void says_which_project_or_type_there_is_not_and_why_jira_refused() {
    assertThatThrownBy(
            () ->
                actions.create(
                    issue,
                    new StepAction.CreateIssue("NO", "Task", "By hand", Optional.empty()),
                    ROBOT))
        .hasMessageContaining("There is no project NO");
    assertThatThrownBy(
            () ->
                actions.create(
                    issue,
                    new StepAction.CreateIssue("ITS", "Bug", "By hand", Optional.empty()),
                    ROBOT))
        .hasMessage("This Jira has no issue type 'Bug'.");
    creates(false, new IssueResult(null, errors(Map.of())));
    assertThatThrownBy(() -> actions.create(issue, RESCUE, ROBOT))
        .hasMessage("The issue was refused: Summary is required.");
    IssueResult failed = new IssueResult(null, errors(Map.of(), "You may not create issues here."));
    creates(true, failed);
    assertThatThrownBy(() -> actions.create(issue, RESCUE, ROBOT))
        .hasMessage("The issue could not be created: You may not create issues here.");
    verify(labels, never()).addLabel(any(), anyLong(), anyString(), anyBoolean());
  }
}
