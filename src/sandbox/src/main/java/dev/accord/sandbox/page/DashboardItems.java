package dev.accord.sandbox.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.accord.sandbox.jira.dashboard.Dashboard;
import dev.accord.sandbox.jira.dashboard.DashboardItem;
import dev.accord.sandbox.server.DashboardItemType;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items on a dashboard, each in its frame; the script of the page brings them to life. */
final class DashboardItems {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site;

  DashboardItems(Site site) {
    this.site = site;
  }

  DomContent column(Visit visit, Dashboard dashboard, int column, boolean mine) {
    return div(each(dashboard.column(column), item -> frame(visit, dashboard, item, mine)))
        .withClass("sandbox-column");
  }

  private DomContent frame(Visit visit, Dashboard dashboard, DashboardItem item, boolean mine) {
    Optional<DashboardItemType> type = type(item.moduleKey());
    boolean editable = mine && type.filter(DashboardItemType::configurable).isPresent();
    return section(
            header(
                h2(type.map(DashboardItemType::title).orElse(item.moduleKey()))
                    .withClass("dashboard-item-title"),
                iff(editable, opener("Edit")),
                iff(mine, mover(visit, dashboard, item))),
            div(content(visit, item)).withClass("dashboard-item-content"))
        .withClass("dashboard-item-frame")
        .withId("gadget-" + item.id())
        .withData("item", Long.toString(item.id()))
        .withData("preferences", json(item.preferences()))
        .withData("module", type.flatMap(DashboardItemType::amdModule).orElse(""));
  }

  private DomContent content(Visit visit, DashboardItem item) {
    Map<String, Object> context = new LinkedHashMap<>();
    visit.user().ifPresent(user -> context.put("user", site.views().user(user)));
    return site.plugins()
        .dashboardItemHtml(item.moduleKey(), context)
        .<DomContent>map(html -> rawHtml(html))
        .orElseGet(() -> p("The plugin of this item is not there, or switched off."));
  }

  private static DomContent opener(String label) {
    return button(label)
        .withType("button")
        .withClass("aui-button aui-button-subtle")
        .withData("edits", "item");
  }

  private static DomContent mover(Visit visit, Dashboard dashboard, DashboardItem item) {
    int place = dashboard.column(item.column()).indexOf(item);
    List<DomContent> buttons = new ArrayList<>();
    if (place > 0) {
      buttons.add(change(visit, dashboard, item, "Move up", item.column(), place - 1));
    }
    if (place + 1 < dashboard.column(item.column()).size()) {
      buttons.add(change(visit, dashboard, item, "Move down", item.column(), place + 1));
    }
    int other = 1 - item.column();
    buttons.add(change(visit, dashboard, item, "Other column", other, 0));
    buttons.add(change(visit, dashboard, item, "Remove", -1, 0));
    return div(each(buttons, one -> one)).withClass("sandbox-item-menu");
  }

  /** A button that moves the item; column -1 removes it. */
  private static DomContent change(
      Visit visit, Dashboard dashboard, DashboardItem item, String label, int column, int place) {
    String what = column < 0 ? "remove" : "move&column=" + column + "&place=" + place;
    String url =
        "/secure/DashboardChange.jspa?dashboard=%d&item=%d&change=%s"
            .formatted(dashboard.id(), item.id(), what);
    return form(
            Forms.token(visit),
            button(label).withType("submit").withClass("aui-button aui-button-subtle"))
        .withMethod("post")
        .withAction(visit.url(url));
  }

  DomContent adder(Visit visit, Dashboard dashboard) {
    List<Forms.Choice> types =
        site.plugins().dashboardItems().stream()
            .map(type -> new Forms.Choice(type.completeKey(), type.title()))
            .toList();
    if (types.isEmpty()) {
      return p("No installed plugin offers dashboard items.").withClass("sandbox-quiet");
    }
    return form(
            Forms.token(visit),
            input()
                .withType("hidden")
                .withName("dashboard")
                .withValue(Long.toString(dashboard.id())),
            Forms.one("moduleKey", "Add an item", "text", types, ""),
            Forms.submit("Add item"))
        .withMethod("post")
        .withAction(visit.url("/secure/DashboardChange.jspa?change=add"))
        .withClass("aui top-label");
  }

  private Optional<DashboardItemType> type(String key) {
    return site.plugins().dashboardItems().stream()
        .filter(type -> type.completeKey().equals(key))
        .findFirst();
  }

  private static String json(Map<String, String> preferences) {
    try {
      return JSON.writeValueAsString(preferences);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("preferences are strings and cannot fail to be written", e);
    }
  }
}
