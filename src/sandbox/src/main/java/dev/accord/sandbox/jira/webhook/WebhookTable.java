package dev.accord.sandbox.jira.webhook;

import dev.accord.sandbox.jira.store.Columns;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The registered webhooks. */
public final class WebhookTable {
  private final Database database;
  private final Snapshot<List<Webhook>> webhooks;

  public WebhookTable(Database database) {
    this.database = database;
    webhooks =
        new Snapshot<>(
            database, () -> database.all("SELECT * FROM webhook ORDER BY id", WebhookTable::read));
  }

  public List<Webhook> all() {
    return webhooks.get();
  }

  public Optional<Webhook> byId(long id) {
    return all().stream().filter(webhook -> webhook.id() == id).findFirst();
  }

  public Webhook add(Webhook webhook) {
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO webhook (name, url, events, jql, exclude_body, enabled,"
                        + " updated_by, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    webhook.name(),
                    webhook.url(),
                    String.join(" ", new TreeSet<>(webhook.events())),
                    webhook.jql(),
                    webhook.excludeBody(),
                    webhook.enabled(),
                    webhook.updatedBy(),
                    webhook.updated().toEpochMilli()));
    webhooks.refresh();
    return byId(id).orElseThrow();
  }

  /** Deletes a webhook; says whether there was one. */
  public boolean delete(long id) {
    int deleted = database.write(handle -> handle.execute("DELETE FROM webhook WHERE id = ?", id));
    webhooks.refresh();
    return deleted > 0;
  }

  private static Webhook read(ResultSet row) throws SQLException {
    String events = row.getString("events");
    return new Webhook(
        row.getLong("id"),
        row.getString("name"),
        row.getString("url"),
        events.isEmpty() ? Set.of() : Set.of(events.split(" ")),
        row.getString("jql"),
        row.getBoolean("exclude_body"),
        row.getBoolean("enabled"),
        row.getString("updated_by"),
        Columns.instant(row, "updated"));
  }
}
