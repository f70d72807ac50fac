package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.project.Project;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The part of an issue's page that a change replaces. */
final class IssueContent {
  private final Jira jira;
  private final Look look;
  private final IssueOperations operations;
  private final IssueActivity activity;

  IssueContent(Jira jira) {
    this.jira = jira;
    this.look = new Look(jira);
    this.operations = new IssueOperations(jira);
    this.activity = new IssueActivity(jira, look);
  }

  DomContent draw(Visit visit, Issue issue) {
    Project project = jira.projects().byId(issue.projectId()).orElseThrow();
    return div(
        nav(
                a(project.name()).withHref(visit.url("/projects/" + project.key())),
                text(" / "),
                a(issue.key().toString())
                    .withId("key-val")
                    .withHref(visit.url("/browse/" + issue.key())))
            .withClass("sandbox-crumbs")
            .attr("aria-label", "Where this is"),
        h1(issue.fields().summary()).withId("summary-val"),
        operations.draw(visit, issue, project),
        details(visit, issue),
        section(
            h2("Description"),
            issue
                .fields()
                .description()
                .<DomContent>map(text -> p(text).withClass("sandbox-text"))
                .orElseGet(() -> p("No description.").withClass("sandbox-quiet"))),
        activity.draw(visit, issue));
  }

  private DomContent details(Visit visit, Issue issue) {
    List<DomContent> rows = new ArrayList<>();
    rows.add(row("Type", text(look.type(issue))));
    rows.add(row("Status", look.status(issue.state().statusId())));
    rows.add(row("Priority", text(look.priority(issue))));
    rows.add(row("Resolution", text(look.resolution(issue))));
    rows.add(row("Assignee", text(look.person(issue.fields().assignee(), "Unassigned"))));
    rows.add(row("Reporter", text(look.person(issue.fields().reporter(), "Nobody"))));
    rows.add(row("Component", text(look.components(issue))));
    rows.add(row("Labels", text(look.labels(issue))));
    rows.add(row("Created", Look.moment(visit, issue.created())));
    rows.add(row("Updated", Look.moment(visit, issue.updated())));
    issue.state().resolved().ifPresent(at -> rows.add(row("Resolved", Look.moment(visit, at))));
    issue.fields().due().ifPresent(day -> rows.add(row("Due date", text(day.toString()))));
    issue
        .fields()
        .custom()
        .forEach(
            (id, value) ->
                jira.customFields()
                    .byId(id)
                    .ifPresent(
                        field -> rows.add(row(field.name(), text(look.custom(field, value))))));
    return section(h2("Details"), dl(each(rows, row -> row)).withClass("sandbox-details"));
  }

  private static DomContent row(String name, DomContent value) {
    return div(dt(name), dd(value));
  }
}
