package dev.accord.sandbox.jira.dashboard;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.user.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Everybody sees every dashboard; only its owner changes one. */
public final class Dashboards {
  /** How many columns a dashboard has. */
  public static final int COLUMNS = 2;

  private static final int PREFERENCE_LENGTH = 32_768;

  private final Database database;

  public Dashboards(Database database) {
    this.database = database;
  }

  public List<Dashboard> all() {
    record Row(long id, String name, String owner) {}
    return database
        .all(
            "SELECT id, name, owner FROM dashboard ORDER BY id",
            row -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
        .stream()
        .map(row -> new Dashboard(row.id(), row.name(), row.owner(), items(row.id())))
        .toList();
  }

  public Optional<Dashboard> byId(long id) {
    return all().stream().filter(dashboard -> dashboard.id() == id).findFirst();
  }

  public Dashboard create(User owner, String name) {
    if (name.isBlank() || name.length() > 255) {
      throw JiraProblem.invalidField("name", "A dashboard needs a name of 1 to 255 characters.");
    }
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO dashboard (name, owner) VALUES (?, ?)",
                    name.strip(),
                    owner.key()));
    return byId(id).orElseThrow();
  }

  public void delete(User actor, Dashboard dashboard) {
    requireOwner(actor, dashboard);
    database.write(handle -> handle.execute("DELETE FROM dashboard WHERE id = ?", dashboard.id()));
  }

  /** Adds an item at the bottom of a column. */
  public DashboardItem add(User actor, Dashboard dashboard, String moduleKey, int column) {
    requireOwner(actor, dashboard);
    checkColumn(column);
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO dashboard_item (dashboard_id, module_key, board_column, position)"
                        + " VALUES (?, ?, ?, ?)",
                    dashboard.id(),
                    moduleKey,
                    column,
                    dashboard.column(column).size()));
    return new DashboardItem(id, moduleKey, column, Map.of());
  }

  public void remove(User actor, Dashboard dashboard, long itemId) {
    requireOwner(actor, dashboard);
    requireItem(dashboard, itemId);
    database.write(handle -> handle.execute("DELETE FROM dashboard_item WHERE id = ?", itemId));
  }

  /** Puts an item into a column at a place counted from 0, and the others below it. */
  public void move(User actor, Dashboard dashboard, long itemId, int column, int place) {
    requireOwner(actor, dashboard);
    checkColumn(column);
    DashboardItem moved = requireItem(dashboard, itemId);
    List<DashboardItem> target = new ArrayList<>(dashboard.column(column));
    target.remove(moved);
    target.add(Math.max(0, Math.min(place, target.size())), moved);
    database.write(
        handle -> {
          for (int i = 0; i < target.size(); i++) {
            handle.execute(
                "UPDATE dashboard_item SET board_column = ?, position = ? WHERE id = ?",
                column,
                i,
                target.get(i).id());
          }
          return target;
        });
  }

  /** Replaces the preferences of an item; each may have up to 32,768 characters. */
  public void setPreferences(
      User actor, Dashboard dashboard, long itemId, Map<String, String> preferences) {
    requireOwner(actor, dashboard);
    requireItem(dashboard, itemId);
    preferences.forEach(
        (name, value) -> {
          if (value.length() > PREFERENCE_LENGTH) {
            throw JiraProblem.invalidField(
                name, "A preference may have up to %d characters.".formatted(PREFERENCE_LENGTH));
          }
        });
    database.write(
        handle -> {
          handle.execute("DELETE FROM dashboard_preference WHERE item_id = ?", itemId);
          insertPreferences(handle, itemId, preferences);
          return itemId;
        });
  }

  private static void insertPreferences(
      Handle handle, long itemId, Map<String, String> preferences) {
    List<List<Object>> rows = new ArrayList<>();
    preferences.forEach((name, value) -> rows.add(List.of(itemId, name, value)));
    Batch.run(
        handle,
        "INSERT INTO dashboard_preference (item_id, name, preference) VALUES (?, ?, ?)",
        rows);
  }

  private static void checkColumn(int column) {
    if (column < 0 || column >= COLUMNS) {
      throw JiraProblem.invalidField("column", "A dashboard has the columns 0 and 1.");
    }
  }

  private static void requireOwner(User actor, Dashboard dashboard) {
    if (!dashboard.owner().equals(actor.key())) {
      throw JiraProblem.forbidden("Only its owner changes a dashboard.");
    }
  }

  private static DashboardItem requireItem(Dashboard dashboard, long itemId) {
    return dashboard.items().stream()
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(
            () ->
                JiraProblem.notFound(
                    "Dashboard %d has no item %d.".formatted(dashboard.id(), itemId)));
  }

  private List<DashboardItem> items(long dashboardId) {
    Map<Long, Map<String, String>> preferences = preferences(dashboardId);
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT id, module_key, board_column FROM dashboard_item"
                        + " WHERE dashboard_id = ? ORDER BY board_column, position, id",
                    dashboardId)
                .map(
                    (row, context) ->
                        new DashboardItem(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            preferences.getOrDefault(row.getLong(1), Map.of())))
                .list());
  }

  private Map<Long, Map<String, String>> preferences(long dashboardId) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT p.item_id, p.name, p.preference FROM dashboard_preference p"
                        + " JOIN dashboard_item i ON i.id = p.item_id WHERE i.dashboard_id = ?",
                    dashboardId)
                .reduceResultSet(
                    new HashMap<>(),
                    (found, row, context) -> {
                      found
                          .computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                          .put(row.getString(2), row.getString(3));
                      return found;
                    }));
  }
}
