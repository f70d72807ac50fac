package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.Constant;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.issue.IssueKey;
import dev.accord.sandbox.jira.issue.IssueStory;
import dev.accord.sandbox.jira.issue.NewComment;
import dev.accord.sandbox.jira.issue.PastIssue;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells scripts as histories of the Jira that {@link DemoWorld} created. */
final class Storyteller {
  private final Jira jira;
  private final IssueNumbers numbers;

  Storyteller(Jira jira, IssueNumbers numbers) {
    this.jira = jira;
    this.numbers = numbers;
  }

  PastIssue tell(Script script) {
    Script.Opening opening = script.opening();
    IssueStory story =
        jira.issueModule()
            .stories()
            .begin(
                project(opening.project()),
                numbers.of(opening).number(),
                fields(opening),
                user(opening.reporter()),
                opening.at());
    script.steps().forEach(timed -> tell(story, timed));
    return story.told();
  }

  private IssueFields fields(Script.Opening opening) {
    Project project = project(opening.project());
    List<Long> components =
        opening.components().stream()
            .map(name -> jira.components().byName(project, name).orElseThrow().id())
            .toList();
    return IssueFields.of(typeId(opening.type()), opening.summary())
        .edit()
        .description(opening.description())
        .priority(Optional.of(priorityId(opening.priority())))
        .reporter(Optional.of(user(opening.reporter()).key()))
        .components(components)
        .labels(opening.labels())
        .done();
  }

  private void tell(IssueStory story, Step.Timed timed) {
    User by = user(timed.by());
    Step step = timed.step();
    if (step instanceof Step.Take take) {
      story.transition(
          take.transition(),
          by,
          timed.at(),
          screen ->
              take.assignee()
                  .map(person -> screen.assignee(Optional.of(user(person).key())))
                  .orElse(screen));
    } else if (step instanceof Step.HandTo to) {
      story.transition("Hand to " + to.component(), by, timed.at());
    } else if (step instanceof Step.ResolveAs as) {
      story.change(by, timed.at(), issue -> resolved(issue, as.resolution(), timed));
    } else if (step instanceof Step.Say say) {
      story.comment(by, timed.at(), new NewComment(say.text(), visibility(say)));
    } else if (step instanceof Step.Prioritise to) {
      story.edit(by, timed.at(), edit -> edit.priority(Optional.of(priorityId(to.priority()))));
    } else {
      story.change(by, timed.at(), issue -> moved(issue, numbers.of(timed)));
    }
  }

  private Issue resolved(Issue issue, String resolution, Step.Timed timed) {
    String status = idOf(jira.constants().statuses().byName("Resolved"));
    String id = idOf(jira.constants().resolutions().byName(resolution));
    return issue.withState(issue.state().withStatus(status).resolvedAs(id, timed.at()));
  }

  private Issue moved(Issue issue, IssueKey key) {
    return issue
        .movedTo(project(key.project()).id(), key)
        .withFields(issue.fields().withComponents(Set.of()));
  }

  private static Visibility visibility(Step.Say say) {
    return say.internal()
        ? new Visibility.RoleOnly(ProjectRole.DEVELOPERS.id())
        : new Visibility.Everyone();
  }

  private Project project(String key) {
    return jira.projects().byKey(key).orElseThrow();
  }

  private User user(Person person) {
    return jira.users().byName(person.login()).orElseThrow();
  }

  private String typeId(String name) {
    return idOf(jira.constants().issueTypes().byName(name));
  }

  private String priorityId(String name) {
    return idOf(jira.constants().priorities().byName(name));
  }

  private static String idOf(Optional<? extends Constant> constant) {
    return constant.orElseThrow().id();
  }
}
