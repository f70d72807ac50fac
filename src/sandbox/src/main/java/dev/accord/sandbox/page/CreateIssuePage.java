package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.issue.IssueFields;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Creates an issue: first the project, then its fields. */
final class CreateIssuePage extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final String PATH = "/secure/CreateIssue!default.jspa";

  private final transient IssueForm form;

  CreateIssuePage(Site site) {
    super(site);
    this.form = new IssueForm(site.jira());
  }

  @Override
  void show(Visit visit) throws IOException {
    User user = visit.requireUser();
    Optional<Project> project =
        visit.param("pid").flatMap(id -> site().jira().projects().byIdOrKey(id));
    if (project.isEmpty()) {
      chooseProject(visit, user);
      return;
    }
    site().jira().gate().require(user, ProjectPermission.CREATE_ISSUES, project.get());
    IssueFields empty = IssueFields.of(project.get().issueTypes().get(0), "");
    write(
        visit,
        "Create issue",
        Layout.GENERAL,
        div(
            h1("Create issue in " + project.get().name()),
            form.draw(visit, project.get(), empty, Optional.empty())));
  }

  private void chooseProject(Visit visit, User user) throws IOException {
    List<Project> projects =
        site().jira().projects().all().stream()
            .filter(
                one -> site().jira().permissions().has(user, ProjectPermission.CREATE_ISSUES, one))
            .toList();
    write(
        visit,
        "Create issue",
        Layout.GENERAL,
        div(
            h1("Create issue"),
            p(
                projects.isEmpty()
                    ? "There is no project in which you may create issues."
                    : "Which project is it for?"),
            ul(
                each(
                    projects,
                    one -> li(a(one.name()).withHref(visit.url(PATH + "?pid=" + one.key())))))));
  }
}
