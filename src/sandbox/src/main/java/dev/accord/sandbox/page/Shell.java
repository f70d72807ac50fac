package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import dev.accord.sandbox.server.PageShell;
import dev.accord.sandbox.server.PluginModules;
import dev.accord.sandbox.server.RequestUser;
import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The frame of every page: header, banner, side menu, resources. */
final class Shell implements PageShell {
  private final Jira jira;
  private final PluginModules plugins;
  private final HeaderBar headerBar;
  private final SideMenus sideMenus;

  Shell(Jira jira, PluginModules plugins, Fragments fragments) {
    this.jira = jira;
    this.plugins = plugins;
    this.headerBar = new HeaderBar(jira, plugins, fragments);
    this.sideMenus = new SideMenus(jira, plugins, fragments);
  }

  @Override
  public void write(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    Optional<User> user =
        RequestUser.of(request).flatMap(current -> jira.users().byKey(current.key()));
    Visit visit = new Visit(request, response, user);
    DomContent bar = headerBar.draw(visit);
    DomContent content = framed(visit, page);
    String text =
        document(
            html(headOf(visit, page), body(skipLink(), pageOf(bar, content)))
                .attr("lang", "en")
                .attr("data-color-mode", "light"));
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private DomContent headOf(Visit visit, Page page) {
    Set<String> contexts = new TreeSet<>(page.resourceContexts());
    contexts.add("atl.general");
    contexts.add(page.layout().decorator());
    return head(
        meta().attr("charset", "utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().withName("ajs-remote-user").withContent(visit.user().map(User::name).orElse("")),
        title(page.title() + " - Jira sandbox"),
        link().withRel("icon").withHref("data:,"),
        link().withRel("stylesheet").withHref(visit.url("/sandbox/page.css")),
        rawHtml(plugins.resourceTags(contexts)),
        script().withSrc(visit.url("/sandbox/page.js")).attr("defer"),
        rawHtml(page.head()));
  }

  private DomContent pageOf(DomContent bar, DomContent content) {
    return div(header(bar).withId("header"), banner(), content).withId("page");
  }

  private DomContent banner() {
    boolean demo =
        jira.projects().all().stream().anyMatch(one -> one.category().equals("Demo data"));
    String what =
        demo
            ? "Sandbox with demo data: this is not Jira, and every person and issue in it is invented."
            : "Sandbox: this is not Jira. Use it to try plugins, not to keep work.";
    return div(what).withId("sandbox-banner").attr("role", "note");
  }

  private DomContent framed(Visit visit, Page page) {
    DomContent content = main(rawHtml(page.body())).withId("main").withClass("sandbox-content");
    Optional<DomContent> menu = sideMenus.of(visit, page);
    String classes = page.layout() == Layout.ISSUE ? "sandbox-frame wide" : "sandbox-frame";
    return menu.map(side -> div(side, content).withClass(classes + " with-menu"))
        .orElseGet(() -> div(content).withClass(classes));
  }

  private static DomContent skipLink() {
    return a("Skip to content").withHref("#main").withClass("sandbox-skip");
  }
}
