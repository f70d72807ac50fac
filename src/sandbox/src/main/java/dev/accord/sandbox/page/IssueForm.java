package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.project.Project;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of an issue, to create or to edit it; sent as REST by the page's script. */
final class IssueForm {
  private final Jira jira;
  private final IssueFieldInputs inputs;

  IssueForm(Jira jira) {
    this.jira = jira;
    this.inputs = new IssueFieldInputs(jira);
  }

  DomContent draw(Visit visit, Project project, IssueFields fields, Optional<Issue> edited) {
    List<DomContent> groups = new ArrayList<>();
    groups.add(inputs.type(project, fields.typeId()));
    groups.add(Forms.text("summary", "Summary", fields.summary(), true));
    groups.add(
        Forms.longText("description", "Description", fields.description().orElse(""), false));
    groups.add(inputs.priority(fields.priorityId()));
    groups.add(inputs.assignee("assignee", fields.assignee(), project));
    groups.add(inputs.components("components", fields.components(), project));
    groups.add(labels(fields));
    groups.add(Forms.date("duedate", "Due date", fields.due().map(LocalDate::toString).orElse("")));
    jira.customFields()
        .all()
        .forEach(
            field ->
                groups.add(
                    inputs.custom(field, Optional.ofNullable(fields.custom().get(field.id())))));
    String url = edited.map(issue -> "/rest/api/2/issue/" + issue.id()).orElse("/rest/api/2/issue");
    String back =
        edited.map(issue -> "/browse/" + issue.key()).orElse("/projects/" + project.key());
    return form(
            div().withClass("sandbox-problems").attr("role", "alert"),
            each(groups, group -> group),
            div(
                    Forms.submit(edited.isPresent() ? "Update" : "Create"),
                    a("Cancel").withHref(visit.url(back)).withClass("aui-button aui-button-link"))
                .withClass("buttons-container"))
        .withId("issue-form")
        .withClass("aui top-label")
        .withData("rest", edited.isPresent() ? "edit" : "create")
        .withData("method", edited.isPresent() ? "PUT" : "POST")
        .withData("url", visit.url(url))
        .withData("project", Long.toString(project.id()))
        .withData("back", visit.url(back));
  }

  private static DomContent labels(IssueFields fields) {
    DomContent input =
        Forms.text("labels", "Labels, apart by spaces", String.join(" ", fields.labels()), false);
    return div(input).withData("words", "labels");
  }
}
