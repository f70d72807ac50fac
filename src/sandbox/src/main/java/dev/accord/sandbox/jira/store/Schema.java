package dev.accord.sandbox.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Creates the tables of {@code schema.sql} that a database lacks. */
final class Schema {
  private static final String SCRIPT = "schema.sql";
  private static final Pattern CREATE = Pattern.compile("(?m)^CREATE TABLE (\\w+)");

  private Schema() {}

  /** A newer version's tables come into an older version's database; tables never change. */
  static void create(Jdbi jdbi) {
    jdbi.useTransaction(
        handle -> {
          Set<String> present =
              handle
                  .createQuery("SELECT lower(table_name) FROM information_schema.tables")
                  .mapTo(String.class)
                  .collect(Collectors.toSet());
          for (String part : script().split("(?m)^(?=CREATE TABLE )", -1)) {
            Matcher created = CREATE.matcher(part);
            if (created.lookingAt() && !present.contains(created.group(1))) {
              handle.createScript(part).execute();
            }
          }
        });
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
