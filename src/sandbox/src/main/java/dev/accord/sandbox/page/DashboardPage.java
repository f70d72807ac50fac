package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.dashboard.Dashboard;
import dev.accord.sandbox.jira.dashboard.Dashboards;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A dashboard with the items of plugins, in two columns. */
final class DashboardPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  private final transient DashboardItems items;

  DashboardPage(Site site) {
    super(site);
    this.items = new DashboardItems(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    User user = visit.requireUser();
    List<Dashboard> all = site().jira().dashboards().all();
    Optional<Dashboard> shown =
        visit
            .param("selectPageId")
            .flatMap(id -> all.stream().filter(one -> Long.toString(one.id()).equals(id)).findAny())
            .or(() -> all.stream().findFirst());
    DomContent content =
        div(
            iff(all.size() > 1, tabs(visit, all, shown)),
            shown.map(one -> draw(visit, user, one)).orElseGet(DashboardPage::nothing),
            createForm(visit));
    String title = shown.map(Dashboard::name).orElse("Dashboards");
    String head = script().withSrc(visit.url("/sandbox/dashboard.js")).attr("defer").render();
    write(visit, new Page(title, Layout.DASHBOARD, head, content.render(), Map.of(), Set.of()));
  }

  private static DomContent tabs(Visit visit, List<Dashboard> all, Optional<Dashboard> shown) {
    return nav(ul(each(all, one -> tab(visit, one, shown))).withClass("sandbox-tabs"))
        .attr("aria-label", "Dashboards");
  }

  private static DomContent tab(Visit visit, Dashboard one, Optional<Dashboard> shown) {
    boolean here = shown.filter(one::equals).isPresent();
    return li(
        a(one.name())
            .withHref(visit.url("/secure/Dashboard.jspa?selectPageId=" + one.id()))
            .attr(here ? "aria-current" : "data-tab", here ? "page" : ""));
  }

  private static DomContent nothing() {
    return div(h1("Dashboards"), p("There is no dashboard yet. Create one below."));
  }

  private DomContent draw(Visit visit, User user, Dashboard dashboard) {
    boolean mine = dashboard.owner().equals(user.key());
    return div(
        h1(dashboard.name()),
        iff(
            dashboard.items().isEmpty(),
            p("Nothing is on this dashboard yet. Its owner adds items of the installed plugins.")),
        div(each(
                IntStream.range(0, Dashboards.COLUMNS).boxed().toList(),
                column -> items.column(visit, dashboard, column, mine)))
            .withClass("sandbox-board")
            .withData("dashboard", Long.toString(dashboard.id())),
        iff(mine, items.adder(visit, dashboard)));
  }

  private static DomContent createForm(Visit visit) {
    return form(
            Forms.token(visit),
            Forms.text("name", "New dashboard", "", true),
            Forms.submit("Create dashboard"))
        .withMethod("post")
        .withAction(visit.url("/secure/DashboardChange.jspa?change=create"))
        .withClass("aui top-label sandbox-quiet-form");
  }
}
