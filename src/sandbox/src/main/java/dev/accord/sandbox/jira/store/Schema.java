package dev.accord.sandbox.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Creates the tables of {@code schema.sql} in an empty database. */
final class Schema {
  private static final String SCRIPT = "schema.sql";
  private static final Pattern CREATE = Pattern.compile("(?m)^CREATE TABLE (\\w+)");

  private Schema() {}

  static void create(Jdbi jdbi) {
    boolean present =
        jdbi.withHandle(
            handle ->
                handle
                        .createQuery(
                            "SELECT count(*) FROM information_schema.tables"
                                + " WHERE lower(table_name) = 'jira_user'")
                        .mapTo(Integer.class)
                        .one()
                    > 0);
    if (present) {
      return;
    }
    jdbi.useTransaction(handle -> handle.createScript(script()).execute());
  }

  /** Drops every table of the script, the last first; those that are missing are left out. */
  static void drop(Jdbi jdbi) {
    List<String> tables = new ArrayList<>();
    Matcher created = CREATE.matcher(script());
    while (created.find()) {
      tables.add(created.group(1));
    }
    Collections.reverse(tables);
    jdbi.useTransaction(
        handle -> tables.forEach(table -> handle.execute("DROP TABLE IF EXISTS " + table)));
  }

  private static String script() {
    try (InputStream in = Schema.class.getResourceAsStream(SCRIPT)) {
      return new String(Objects.requireNonNull(in, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
