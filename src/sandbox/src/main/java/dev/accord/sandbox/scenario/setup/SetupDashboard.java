package dev.accord.sandbox.scenario.setup;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.dashboard.Dashboard;
import dev.accord.sandbox.jira.dashboard.DashboardItem;
import dev.accord.sandbox.jira.dashboard.Dashboards;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.form.Form;
import java.util.List;
import java.util.Map;

/**
 * A dashboard to arrange once everything is loaded. One of that name that its owner has already is
 * taken, and the items are put below those on it.
 *
 * @param owner a login
 */
public record SetupDashboard(String name, String owner, List<Item> items) {

  /**
   * One item.
   *
   * @param module which kind, plugin key, colon, module key
   * @param column from 1
   * @param preferences as the item itself would save them
   */
  public record Item(String module, int column, Map<String, String> preferences) {
    public Item {
      preferences = Map.copyOf(preferences);
    }
  }

  public SetupDashboard {
    items = List.copyOf(items);
  }

  static SetupDashboard of(Form form) {
    SetupDashboard dashboard =
        new SetupDashboard(
            form.text("name", "Name the dashboard."),
            form.text("owner", "Name the login of its owner."),
            form.forms("items").stream().map(SetupDashboard::item).toList());
    form.done();
    return dashboard;
  }

  private static Item item(Form form) {
    Item item =
        new Item(
            form.text("module", "Name plugin key, colon, module key."),
            form.count("column"),
            form.maybeForm("preferences").map(Form::textByMember).orElse(Map.of()));
    form.done();
    return item;
  }

  /**
   * Arranges it.
   *
   * @throws IllegalStateException when nobody has the owner's login
   */
  public void arrange(Jira jira) {
    User user =
        jira.users()
            .byName(owner)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "dashboard '%s': nobody has the login '%s' of its owner"
                            .formatted(name, owner)));
    Dashboards dashboards = jira.dashboards();
    long id = existing(dashboards, user);
    for (Item item : items) {
      Dashboard dashboard = dashboards.byId(id).orElseThrow();
      DashboardItem added = dashboards.add(user, dashboard, item.module(), item.column() - 1);
      dashboards.setPreferences(
          user, dashboards.byId(id).orElseThrow(), added.id(), item.preferences());
    }
  }

  private long existing(Dashboards dashboards, User user) {
    return dashboards.all().stream()
        .filter(one -> one.name().equals(name) && one.owner().equals(user.key()))
        .findFirst()
        .orElseGet(() -> dashboards.create(user, name))
        .id();
  }
}
