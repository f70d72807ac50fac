package dev.accord.sandbox.jira.field;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * The custom fields of plugins' types; each applies to every project. They have ids in one row with
 * other custom fields, and stay when their plugin goes, without values.
 */
public final class CalculatedFields {
  /** Of their rows among custom fields. */
  private static final String KIND = "CALCULATED";

  private final Database database;
  private final Snapshot<List<CalculatedField>> fields;
  private volatile FieldValues values = FieldValues.NONE;

  public CalculatedFields(Database database) {
    this.database = database;
    fields = new Snapshot<>(database, this::load);
  }

  /** From now on plugins work out the values. */
  public void extend(FieldValues plugins) {
    values = plugins;
  }

  public FieldValues values() {
    return values;
  }

  public List<CalculatedField> all() {
    return fields.get();
  }

  /** Those whose plugin is enabled: Jira's pages leave out the others. */
  public List<CalculatedField> shown() {
    return all().stream().filter(field -> values.hasType(field.typeKey())).toList();
  }

  public Optional<CalculatedField> byKey(String key) {
    return all().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /**
   * Makes a field.
   *
   * @throws JiraProblem when a custom field has the name, where Jira would make a second one
   */
  public CalculatedField add(String name, String description, String typeKey) {
    long taken =
        database.all("SELECT name FROM custom_field", row -> row.getString(1)).stream()
            .filter(name::equalsIgnoreCase)
            .count();
    if (taken > 0) {
      throw JiraProblem.invalidField(
          "name", "There is a custom field '%s'. Choose another name.".formatted(name));
    }
    long id =
        database.write(
            handle -> {
              long made =
                  Database.insert(
                      handle,
                      "INSERT INTO custom_field (name, description, kind) VALUES (?, ?, ?)",
                      name,
                      description,
                      KIND);
              handle.execute(
                  "INSERT INTO calculated_field (field_id, type_key) VALUES (?, ?)", made, typeKey);
              return made;
            });
    fields.refresh();
    return byKey("customfield_" + id).orElseThrow();
  }

  private List<CalculatedField> load() {
    return database.all(
        "SELECT f.id, f.name, f.description, c.type_key FROM custom_field f"
            + " JOIN calculated_field c ON c.field_id = f.id ORDER BY f.id",
        row ->
            new CalculatedField(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
  }
}
