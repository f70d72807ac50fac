package dev.accord.sandbox.jira.constant;

import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The custom fields of this Jira that hold what is entered; each applies to every project. */
public final class CustomFields {
  private static final String PREFIX = "customfield_";

  private final Database database;
  private final Snapshot<Map<Long, CustomField>> fields;

  public CustomFields(Database database) {
    this.database = database;
    fields = new Snapshot<>(database, this::load);
  }

  public List<CustomField> all() {
    return List.copyOf(fields.get().values());
  }

  public Optional<CustomField> byId(long id) {
    return Optional.ofNullable(fields.get().get(id));
  }

  public Optional<CustomField> byName(String name) {
    return all().stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The field of a key such as {@code customfield_10000}. */
  public Optional<CustomField> byKey(String key) {
    if (!key.matches(PREFIX + "[0-9]{1,18}")) {
      return Optional.empty();
    }
    return byId(Long.parseLong(key.substring(PREFIX.length())));
  }

  /** The field of that name; made with these options where it is missing. */
  public CustomField add(String name, CustomFieldKind kind, List<String> options) {
    Optional<CustomField> present = byName(name);
    if (present.isPresent()) {
      return present.get();
    }
    long id =
        database.write(
            handle -> {
              long made =
                  Database.insert(
                      handle,
                      "INSERT INTO custom_field (name, description, kind) VALUES (?, '', ?)",
                      name,
                      kind.name());
              for (int i = 0; i < options.size(); i++) {
                handle.execute(
                    "INSERT INTO custom_field_option (field_id, option_value, sequence)"
                        + " VALUES (?, ?, ?)",
                    made,
                    options.get(i),
                    i);
              }
              return made;
            });
    fields.refresh();
    return byId(id).orElseThrow();
  }

  /** The option of that value; added to the field where it is missing. */
  public FieldOption addOption(CustomField field, String value) {
    CustomField current = byId(field.id()).orElse(field);
    Optional<FieldOption> present = current.option(value);
    if (present.isPresent()) {
      return present.get();
    }
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO custom_field_option (field_id, option_value, sequence)"
                    + " VALUES (?, ?, ?)",
                field.id(),
                value,
                current.options().size()));
    fields.refresh();
    return byId(field.id()).flatMap(found -> found.option(value)).orElseThrow();
  }

  private Map<Long, CustomField> load() {
    record Row(long fieldId, FieldOption option) {}
    Map<Long, List<FieldOption>> options = new HashMap<>();
    database
        .all(
            "SELECT field_id, id, option_value FROM custom_field_option ORDER BY sequence, id",
            row -> new Row(row.getLong(1), new FieldOption(row.getLong(2), row.getString(3))))
        .forEach(
            row ->
                options.computeIfAbsent(row.fieldId(), id -> new ArrayList<>()).add(row.option()));
    Map<Long, CustomField> found = new LinkedHashMap<>();
    database
        .all(
            "SELECT id, name, description, kind FROM custom_field"
                + " WHERE kind <> 'CALCULATED' ORDER BY id",
            row ->
                new CustomField(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    CustomFieldKind.valueOf(row.getString(4)),
                    options.getOrDefault(row.getLong(1), List.of())))
        .forEach(field -> found.put(field.id(), field));
    return found;
  }
}
