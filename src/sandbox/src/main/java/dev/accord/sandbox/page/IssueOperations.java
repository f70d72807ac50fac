package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.jira.workflow.Transition;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The buttons above an issue, each with the dialog that it opens. */
final class IssueOperations {
  private final Jira jira;
  private final IssueFieldInputs inputs;

  IssueOperations(Jira jira) {
    this.jira = jira;
    this.inputs = new IssueFieldInputs(jira);
  }

  DomContent draw(Visit visit, Issue issue, Project project) {
    if (visit.user().isEmpty()) {
      return div();
    }
    User user = visit.user().get();
    List<DomContent> buttons = new ArrayList<>();
    List<DomContent> dialogs = new ArrayList<>();
    if (may(user, ProjectPermission.EDIT_ISSUES, project)) {
      buttons.add(link(visit, "edit-issue", "Edit", "/secure/EditIssue!default.jspa", issue));
    }
    if (may(user, ProjectPermission.ADD_COMMENTS, project)) {
      buttons.add(opener("comment-issue", "Comment", "dialog-comment"));
      dialogs.add(dialog("dialog-comment", commentForm(visit, issue)));
    }
    if (may(user, ProjectPermission.ASSIGN_ISSUES, project)) {
      buttons.add(opener("assign-issue", "Assign", "dialog-assign"));
      dialogs.add(dialog("dialog-assign", assignForm(visit, issue, project)));
    }
    for (Transition transition : jira.actions().transitions(user, issue)) {
      String id = "dialog-transition-" + transition.id();
      buttons.add(opener("action_id_" + transition.id(), transition.name(), id));
      dialogs.add(dialog(id, transitionForm(visit, issue, project, transition)));
    }
    if (may(user, ProjectPermission.MOVE_ISSUES, project)) {
      buttons.add(link(visit, "move-issue", "Move", "/secure/MoveIssue!default.jspa", issue));
    }
    if (may(user, ProjectPermission.DELETE_ISSUES, project)) {
      buttons.add(opener("delete-issue", "Delete", "dialog-delete"));
      dialogs.add(dialog("dialog-delete", deleteForm(visit, issue)));
    }
    return div(
        div(each(buttons, one -> one))
            .withId("opsbar")
            .withClass("aui-buttons sandbox-ops")
            .attr("role", "toolbar")
            .attr("aria-label", "Operations"),
        each(dialogs, one -> one));
  }

  private boolean may(User user, ProjectPermission permission, Project project) {
    return jira.permissions().has(user, permission, project);
  }

  private static DomContent link(Visit visit, String id, String label, String path, Issue issue) {
    return a(label)
        .withId(id)
        .withClass("aui-button")
        .withHref(visit.url(path + "?id=" + issue.id()));
  }

  private static DomContent opener(String id, String label, String dialog) {
    return button(label)
        .withId(id)
        .withType("button")
        .withClass("aui-button")
        .withData("opens", dialog);
  }

  private static DomContent dialog(String id, DomContent content) {
    return TagCreator.tag("dialog").withId(id).withClass("sandbox-dialog").with(content);
  }

  private DomContent commentForm(Visit visit, Issue issue) {
    return restForm(
        visit,
        "comment",
        "POST",
        "/rest/api/2/issue/" + issue.id() + "/comment",
        "Comment",
        "Add",
        List.of(
            Forms.longText("comment", "Comment", "", true),
            Forms.one("visibility", "Who may read it", "visibility", inputs.readers(), "")));
  }

  private DomContent assignForm(Visit visit, Issue issue, Project project) {
    return restForm(
        visit,
        "assign",
        "PUT",
        "/rest/api/2/issue/" + issue.id() + "/assignee",
        "Assign",
        "Assign",
        List.of(inputs.assignee("assign-assignee", issue.fields().assignee(), project)));
  }

  private DomContent transitionForm(
      Visit visit, Issue issue, Project project, Transition transition) {
    List<DomContent> fields = new ArrayList<>();
    String prefix = "t" + transition.id() + "-";
    if (transition.offers("resolution")) {
      fields.add(inputs.resolution(prefix + "resolution", transition));
    }
    if (transition.offers("assignee")) {
      fields.add(inputs.assignee(prefix + "assignee", issue.fields().assignee(), project));
    }
    if (transition.offers("components")) {
      fields.add(inputs.components(prefix + "components", issue.fields().components(), project));
    }
    fields.add(Forms.longText(prefix + "comment", "Comment", "", false));
    return restForm(
        visit,
        "transition",
        "POST",
        "/rest/api/2/issue/" + issue.id() + "/transitions",
        transition.name(),
        transition.name(),
        fields,
        Integer.toString(transition.id()));
  }

  private static DomContent deleteForm(Visit visit, Issue issue) {
    return restForm(
        visit,
        "delete",
        "DELETE",
        "/rest/api/2/issue/" + issue.id(),
        "Delete %s? This cannot be undone.".formatted(issue.key()),
        "Delete",
        List.of());
  }

  private static DomContent restForm(
      Visit visit,
      String kind,
      String method,
      String path,
      String title,
      String submit,
      List<DomContent> fields) {
    return restForm(visit, kind, method, path, title, submit, fields, "");
  }

  private static DomContent restForm(
      Visit visit,
      String kind,
      String method,
      String path,
      String title,
      String submit,
      List<DomContent> fields,
      String transition) {
    return form(
            h2(title),
            div().withClass("sandbox-problems").attr("role", "alert"),
            each(fields, field -> field),
            div(
                    Forms.submit(submit),
                    button("Cancel")
                        .withType("button")
                        .withClass("aui-button aui-button-link")
                        .withData("closes", "dialog"))
                .withClass("buttons-container"))
        .withClass("aui top-label")
        .withData("rest", kind)
        .withData("method", method)
        .withData("url", visit.url(path))
        .withData("transition", transition);
  }
}
