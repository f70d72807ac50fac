package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.server.Page;
import dev.accord.sandbox.server.PluginModules;
import dev.accord.sandbox.server.WebItem;
import dev.accord.sandbox.server.WebSection;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The menus of administration and of a project's settings, with what plugins add. */
final class SideMenus {
  private static final String ADMIN = "admin_plugins_menu";
  private static final String PROJECT = "atl.jira.proj.config";

  /** Jira's own groups of the project settings menu, which plugins put their items into. */
  private static final List<String> PROJECT_GROUPS =
      List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4", "projectgroup5");

  private final Jira jira;
  private final PluginModules plugins;
  private final Fragments fragments;

  SideMenus(Jira jira, PluginModules plugins, Fragments fragments) {
    this.jira = jira;
    this.plugins = plugins;
    this.fragments = fragments;
  }

  Optional<DomContent> of(Visit visit, Page page) {
    return switch (page.layout()) {
      case ADMIN -> Optional.of(administration(visit));
      case PROJECT_SETTINGS -> project(visit).map(found -> projectSettings(visit, found));
      default -> Optional.empty();
    };
  }

  private DomContent administration(Visit visit) {
    List<DomContent> entries = new ArrayList<>();
    entries.add(h2("Administration"));
    entries.add(
        ul(
            entry(visit, visit.url("/secure/admin/"), "Overview", ""),
            entry(visit, visit.url("/secure/admin/user/UserBrowser.jspa"), "Users", ""),
            entry(visit, visit.url("/secure/admin/ImportReport"), "Import report", ""),
            entry(visit, visit.url("/secure/admin/Outbox"), "Outgoing mail", "")));
    Map<String, Object> context = fragments.general(visit);
    for (WebSection section : plugins.webSections(ADMIN, context)) {
      entries.add(h2(section.label()));
      entries.add(items(visit, plugins.webItems(ADMIN + "/" + section.key(), context)));
    }
    return menu("Administration", entries);
  }

  private DomContent projectSettings(Visit visit, Project project) {
    List<DomContent> entries = new ArrayList<>();
    entries.add(h2(project.name()));
    String summary = visit.url("/plugins/servlet/project-config/" + project.key());
    entries.add(ul(entry(visit, summary, "Summary", "")));
    Map<String, Object> context = fragments.project(visit, Optional.of(project));
    for (String group : PROJECT_GROUPS) {
      entries.add(items(visit, plugins.webItems(PROJECT + "/" + group, context)));
    }
    return menu("Project settings", entries);
  }

  /** The project that a settings page is about: its path says it, or its parameter. */
  private Optional<Project> project(Visit visit) {
    String path = visit.rest();
    return visit
        .param("projectKey")
        .or(() -> Optional.of(path))
        .flatMap(key -> jira.projects().byKey(key));
  }

  private static DomContent menu(String label, List<DomContent> entries) {
    return nav(each(entries, entry -> entry)).withClass("sandbox-menu").attr("aria-label", label);
  }

  private static DomContent items(Visit visit, List<WebItem> items) {
    return ul(each(items, item -> entry(visit, item.url(), item.label(), item.linkId())));
  }

  private static DomContent entry(Visit visit, String url, String label, String id) {
    boolean here = visit.request().getRequestURI().equals(url);
    return li(
        a(label)
            .withHref(url)
            .withCondId(!id.isEmpty(), id)
            .attr(here ? "aria-current" : "data-entry", here ? "page" : ""));
  }
}
