package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.p;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.MoveRequest;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Moves an issue to another project. Type and status stay where the new project has them. */
final class MoveIssuePage extends PageServlet {
  private static final long serialVersionUID = 1L;

  MoveIssuePage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    User user = visit.requireUser();
    Issue issue = issue(visit);
    List<Forms.Choice> targets =
        site().jira().projects().all().stream()
            .filter(project -> project.id() != issue.projectId())
            .filter(
                project ->
                    site().jira().permissions().has(user, ProjectPermission.CREATE_ISSUES, project))
            .map(project -> new Forms.Choice(Long.toString(project.id()), project.name()))
            .toList();
    write(
        visit,
        "Move " + issue.key(),
        Layout.GENERAL,
        div(
            h1("Move " + issue.key()),
            p("The issue gets a key of the new project; its old key goes on leading to it."),
            form(
                    Forms.token(visit),
                    input().withType("hidden").withName("id").withValue(Long.toString(issue.id())),
                    Forms.one("pid", "New project", "id", targets, ""),
                    div(
                            Forms.submit("Move"),
                            a("Cancel")
                                .withHref(visit.url("/browse/" + issue.key()))
                                .withClass("aui-button aui-button-link"))
                        .withClass("buttons-container"))
                .withMethod("post")
                .withClass("aui top-label")));
  }

  @Override
  void act(Visit visit) throws IOException {
    Project target =
        site()
            .jira()
            .projects()
            .byIdOrKey(visit.requireParam("pid"))
            .orElseThrow(() -> JiraProblem.notFound("There is no such project."));
    MoveRequest request = new MoveRequest(target.id(), Optional.empty(), Optional.empty());
    Issue moved = site().jira().actions().move(visit.requireUser(), issue(visit), request);
    visit.redirect("/browse/" + moved.key());
  }

  private Issue issue(Visit visit) {
    return site()
        .jira()
        .issues()
        .byIdOrKey(visit.requireParam("id"))
        .orElseThrow(() -> JiraProblem.notFound("There is no such issue."));
  }
}
