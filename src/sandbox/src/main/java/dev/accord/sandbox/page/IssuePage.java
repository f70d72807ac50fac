package dev.accord.sandbox.page;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import dev.accord.sandbox.server.RenderedPanel;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An issue at /browse/KEY: its content on the left, plugins' panels on the right. With {@code
 * ?part=issue} only the left part is sent, for the page's script to put in place after a change.
 */
final class IssuePage extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final String PANELS = "atl.jira.view.issue.right.context";

  private final transient Fragments fragments;
  private final transient IssueContent content;

  IssuePage(Site site, Fragments fragments) {
    super(site);
    this.fragments = fragments;
    this.content = new IssueContent(site.jira());
  }

  @Override
  void show(Visit visit) throws IOException {
    Issue issue =
        site()
            .jira()
            .issues()
            .byKey(visit.rest())
            .orElseThrow(
                () -> JiraProblem.notFound("There is no issue %s.".formatted(visit.rest())));
    Project project = site().jira().projects().byId(issue.projectId()).orElseThrow();
    site().jira().gate().requireBrowse(visit.user(), project);
    if (!issue.key().toString().equals(visit.rest())) {
      visit.redirect("/browse/" + issue.key());
      return;
    }
    if (visit.param("part").filter("issue"::equals).isPresent()) {
      writePart(visit, issue);
      return;
    }
    String title = "[%s] %s".formatted(issue.key(), issue.fields().summary());
    String body = draw(visit, issue).render();
    write(visit, new Page(title, Layout.ISSUE, "", body, Map.of(), Set.of()));
  }

  private void writePart(Visit visit, Issue issue) throws IOException {
    visit.response().setContentType("text/html;charset=UTF-8");
    visit.response().setHeader("Cache-Control", "no-store");
    byte[] part = content.draw(visit, issue).render().getBytes(StandardCharsets.UTF_8);
    visit.response().getOutputStream().write(part);
  }

  private DomContent draw(Visit visit, Issue issue) {
    List<RenderedPanel> panels = site().plugins().webPanels(PANELS, fragments.issue(visit, issue));
    return div(
            div(content.draw(visit, issue)).withId("issue-content").withClass("issue-left"),
            aside(each(panels, IssuePage::panel))
                .withId("viewissuesidebar")
                .withClass("issue-right")
                .attr("aria-label", "About this issue"))
        .withClass("issue-columns")
        .withData("issue-key", issue.key().toString())
        .withData("issue-id", Long.toString(issue.id()));
  }

  private static DomContent panel(RenderedPanel panel) {
    return section(
            h2(panel.label()).withClass("toggle-title"),
            div(rawHtml(panel.html())).withClass("mod-content"))
        .withClass("module toggle-wrap")
        .attr("data-module", panel.completeKey());
  }
}
