package dev.accord.sandbox.scenario;

import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Notes about how far a database is filled, kept in it. A note is stored when put returns. */
final class StateTable {
  private final Jdbi jdbi;

  private StateTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  static StateTable open(DataSource database) {
    Jdbi jdbi = Jdbi.create(database);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "CREATE TABLE IF NOT EXISTS scenario_state"
                    + " (name VARCHAR(255) PRIMARY KEY, body TEXT NOT NULL)"));
    return new StateTable(jdbi);
  }

  Optional<String> get(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("SELECT body FROM scenario_state WHERE name = ?", name)
                .mapTo(String.class)
                .findOne());
  }

  void put(String name, String body) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("DELETE FROM scenario_state WHERE name = ?", name);
          handle.execute("INSERT INTO scenario_state (name, body) VALUES (?, ?)", name, body);
        });
  }

  void clear() {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM scenario_state"));
  }
}
