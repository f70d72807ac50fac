package dev.accord.sandbox.jira.constant;

import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.RowReader;
import dev.accord.sandbox.jira.store.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One kind of constant, in the order that people see. */
public final class ConstantTable<C extends Constant> {
  private final Database database;
  private final String table;
  private final Snapshot<Map<String, C>> byId;

  ConstantTable(Database database, String table, RowReader<C> reader) {
    this.database = database;
    this.table = table;
    byId = new Snapshot<>(database, () -> load(reader));
  }

  private Map<String, C> load(RowReader<C> reader) {
    Map<String, C> found = new LinkedHashMap<>();
    database
        .all("SELECT * FROM " + table + " ORDER BY sequence, id", reader)
        .forEach(constant -> found.put(constant.id(), constant));
    return found;
  }

  public List<C> all() {
    return List.copyOf(byId.get().values());
  }

  public Optional<C> byId(String id) {
    return Optional.ofNullable(byId.get().get(id));
  }

  /** The constant of that name; case does not matter. */
  public Optional<C> byName(String name) {
    return byId.get().values().stream()
        .filter(constant -> constant.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The name to show for an id; the id itself once the constant was deleted. */
  public String nameOf(String id) {
    return byId(id).map(Constant::name).orElse(id);
  }

  /** Deletes a constant; issues and history that refer to it keep its id. */
  public void delete(String id) {
    database.write(handle -> handle.execute("DELETE FROM " + table + " WHERE id = ?", id));
    byId.refresh();
  }

  /** Stores a constant under the next free id, or under its own where it names one. */
  C add(C constant) {
    String category = constant instanceof Status status ? status.category().key() : "";
    String columns = "id, name, description, sequence" + (category.isEmpty() ? "" : ", category");
    String places = "?, ?, ?, ?" + (category.isEmpty() ? "" : ", ?");
    database.write(
        handle -> {
          var insert =
              handle
                  .createUpdate(
                      "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")")
                  .bind(0, constant.id())
                  .bind(1, constant.name())
                  .bind(2, constant.description())
                  .bind(3, all().size());
          return (category.isEmpty() ? insert : insert.bind(4, category)).execute();
        });
    byId.refresh();
    return constant;
  }

  String nextId() {
    return all().stream()
        .map(constant -> Long.parseLong(constant.id()) + 1)
        .max(Comparator.naturalOrder())
        .map(next -> Long.toString(Math.max(next, 10_000)))
        .orElse("10000");
  }
}
