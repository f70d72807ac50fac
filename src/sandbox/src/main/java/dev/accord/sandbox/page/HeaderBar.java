package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.PluginModules;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The navigation at the top. */
final class HeaderBar {
  private final Jira jira;
  private final PluginModules plugins;
  private final Fragments fragments;

  HeaderBar(Jira jira, PluginModules plugins, Fragments fragments) {
    this.jira = jira;
    this.plugins = plugins;
    this.fragments = fragments;
  }

  DomContent draw(Visit visit) {
    return nav(div(logo(visit), primary(visit), secondary(visit)).withClass("sandbox-bar"))
        .attr("aria-label", "Site");
  }

  private static DomContent logo(Visit visit) {
    return span(a("Jira sandbox").withHref(visit.url("/secure/Dashboard.jspa")))
        .withId("logo")
        .withClass("sandbox-logo");
  }

  private DomContent primary(Visit visit) {
    List<DomContent> links = new ArrayList<>();
    links.add(entry(visit.url("/secure/Dashboard.jspa"), "Dashboards"));
    if (visit.user().isPresent()) {
      links.add(entry(visit.url("/secure/BrowseProjects.jspa"), "Projects"));
      links.add(entry(visit.url("/issues/"), "Issues"));
      plugins
          .webItems("system.top.navigation.bar", fragments.general(visit))
          .forEach(item -> links.add(entry(item.url(), item.label())));
      links.add(
          li(
              a("Create")
                  .withId("create_link")
                  .withHref(visit.url("/secure/CreateIssue!default.jspa"))
                  .withClass("aui-button aui-button-primary")));
    }
    return ul(each(links, link -> link)).withClass("sandbox-nav");
  }

  private DomContent secondary(Visit visit) {
    if (visit.user().isEmpty()) {
      return ul(entry(visit.url("/login.jsp"), "Log in")).withClass("sandbox-nav end");
    }
    User user = visit.user().get();
    List<DomContent> links = new ArrayList<>();
    if (jira.permissions().administersJira(user)) {
      links.add(entry(visit.url("/secure/admin/"), "Administration"));
    }
    links.add(li(span(user.displayName()).withId("header-details-user-fullname")));
    links.add(
        li(
            form(
                    hiddenToken(visit),
                    button("Log out").withClass("sandbox-plain").withType("submit"))
                .withMethod("post")
                .withAction(visit.url("/logout"))));
    return ul(each(links, link -> link)).withClass("sandbox-nav end");
  }

  private static DomContent hiddenToken(Visit visit) {
    return Forms.token(visit);
  }

  private static DomContent entry(String url, String label) {
    return li(a(label).withHref(url));
  }
}
