package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.permission.ProjectPermission;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.server.Layout;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A project's front page: ways into its issues and settings. */
final class ProjectPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  ProjectPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    String key = visit.rest().split("/", 2)[0];
    Project project =
        site()
            .jira()
            .projects()
            .byKey(key)
            .orElseThrow(() -> JiraProblem.notFound("There is no project %s.".formatted(key)));
    site().jira().gate().requireBrowse(visit.user(), project);
    boolean administers =
        site()
            .jira()
            .permissions()
            .has(visit.user(), ProjectPermission.ADMINISTER_PROJECTS, project);
    write(
        visit,
        project.name(),
        Layout.GENERAL,
        div(
            h1(project.name()),
            p(project.description()),
            ul(
                each(
                    searches(project).entrySet(),
                    one ->
                        li(
                            a(one.getKey())
                                .withHref(
                                    visit.url("/issues/?jql=" + Visit.encoded(one.getValue())))))),
            iff(
                administers,
                p(
                    a("Project settings")
                        .withHref(
                            visit.url("/plugins/servlet/project-config/" + project.key()))))));
  }

  private static Map<String, String> searches(Project project) {
    String in = "project = " + project.key();
    Map<String, String> searches = new LinkedHashMap<>();
    searches.put("Open issues", in + " AND resolution is EMPTY ORDER BY created DESC");
    searches.put("Recently updated", in + " ORDER BY updated DESC");
    searches.put("Resolved this week", in + " AND resolved >= -7d ORDER BY resolved DESC");
    searches.put("All issues", in + " ORDER BY key DESC");
    return searches;
  }
}
