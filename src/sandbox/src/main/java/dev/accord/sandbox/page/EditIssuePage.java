package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.server.Layout;
import java.io.IOException;
import java.util.Optional;

/** Edits an issue's fields. */
final class EditIssuePage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private final transient IssueForm form;

  EditIssuePage(Site site) {
    super(site);
    this.form = new IssueForm(site.jira());
  }

  @Override
  void show(Visit visit) throws IOException {
    Issue issue =
        site()
            .jira()
            .issues()
            .byIdOrKey(visit.requireParam("id"))
            .orElseThrow(() -> JiraProblem.notFound("There is no such issue."));
    Project project = site().jira().projects().byId(issue.projectId()).orElseThrow();
    site().jira().gate().require(visit.requireUser(), ProjectPermission.EDIT_ISSUES, project);
    write(
        visit,
        "Edit " + issue.key(),
        Layout.GENERAL,
        div(
            h1("Edit " + issue.key()),
            form.draw(visit, project, issue.fields(), Optional.of(issue))));
  }
}
