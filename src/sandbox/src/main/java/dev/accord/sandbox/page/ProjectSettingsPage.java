package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.workflow.Transition;
import dev.accord.sandbox.jira.workflow.Workflow;
import dev.accord.sandbox.server.Layout;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.List;

/** What a project consists of; plugins add entries to the menu beside it. */
final class ProjectSettingsPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  ProjectSettingsPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    Jira jira = site().jira();
    String key = visit.rest().split("/", 2)[0];
    Project project =
        jira.projects()
            .byKey(key)
            .orElseThrow(() -> JiraProblem.notFound("There is no project %s.".formatted(key)));
    jira.gate().require(visit.requireUser(), ProjectPermission.ADMINISTER_PROJECTS, project);
    Workflow workflow = jira.workflows().byId(project.workflowId()).orElseThrow();
    write(
        visit,
        project.name() + " settings",
        Layout.PROJECT_SETTINGS,
        div(
            h1(project.name()),
            list(
                "Issue types",
                project.issueTypes().stream().map(jira.constants().issueTypes()::nameOf).toList()),
            list(
                "Components", jira.components().of(project).stream().map(Component::name).toList()),
            list(
                "Statuses",
                workflow.statuses().stream().map(jira.constants().statuses()::nameOf).toList()),
            list(
                "Transitions of " + workflow.name(),
                workflow.transitions().stream().map(Transition::name).toList())));
  }

  private static DomContent list(String name, List<String> entries) {
    return div(h2(name), ul(each(entries, entry -> li(entry))));
  }
}
