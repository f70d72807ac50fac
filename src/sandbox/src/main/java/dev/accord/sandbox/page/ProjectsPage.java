package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.server.Layout;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.List;

/** The projects that the user may browse. */
final class ProjectsPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private final transient Look look;

  ProjectsPage(Site site) {
    super(site);
    this.look = new Look(site.jira());
  }

  @Override
  void show(Visit visit) throws IOException {
    visit.requireUser();
    List<Project> projects = site().jira().permissions().browsable(visit.user());
    DomContent list =
        projects.isEmpty()
            ? p("There is no project that you may see.")
            : table(
                    thead(tr(th("Project"), th("Key"), th("Lead"), th("Category"))),
                    tbody(each(projects, project -> row(visit, project))))
                .withClass("aui");
    write(visit, "Projects", Layout.GENERAL, div(h1("Projects"), list));
  }

  private DomContent row(Visit visit, Project project) {
    return tr(
        td(a(project.name()).withHref(visit.url("/projects/" + project.key()))),
        td(project.key()),
        td(look.person(project.leadKey())),
        td(project.category()));
  }
}
