package dev.accord.sandbox.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.testplugin.NoteRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluginTablesTest {

  /** An entity that no descriptor names. */
  interface Undeclared extends Entity {}

  private final List<HikariDataSource> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(HikariDataSource::close);
  }

  private HikariDataSource database(TestDatabase kind) {
    HikariDataSource database = kind.open();
    opened.add(database);
    return database;
  }

  private static PluginTables tables(HikariDataSource database, String namespace) {
    List<Class<? extends RawEntity<?>>> entities = List.of(NoteRow.class);
    return PluginTables.migrated(EntityManagers.of(database, namespace), entities);
  }

  private static Map<String, Object> note(String text) {
    return Map.of("TOPIC", "topic", "TEXT", text);
  }

  @ParameterizedTest
  @CsvSource({"com.pyxis.greenhopper.jira, AO_60DB71", "com.atlassian.servicedesk, AO_54307E"})
  void names_tables_as_jira_does(String namespace, String prefix) {
    assertThat(TableNames.prefix(namespace)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @EnumSource
  void makes_tables_under_the_prefix_of_the_namespace_and_keeps_rows_when_made_again(
      TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    tables(database, "dev.accord.test").create(NoteRow.class, note("x"));

    PluginTables again = tables(database, "dev.accord.test");
    PluginTables other = tables(database, "somebody.else");

    assertThat(again.count(NoteRow.class, Query.select())).isEqualTo(1);
    assertThat(other.count(NoteRow.class, Query.select())).isZero();
    String table = TableNames.prefix("dev.accord.test") + "_NOTE_ROW";
    try (Connection connection = database.getConnection();
        ResultSet found = connection.getMetaData().getTables(null, null, table, null)) {
      assertThat(found.next()).as(table).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hands_out_many_ids_at_once_and_goes_on_where_it_was(TestDatabase kind) {
    HikariDataSource database = database(kind);
    PluginTables tables = tables(database, "test");
    int first = tables.create(NoteRow.class, note("one")).getID();

    Numbers.handOutMany(database, TableNames.prefix("test"));
    int second = tables.create(NoteRow.class, note("two")).getID();
    Numbers.handOutMany(database, TableNames.prefix("test"));

    assertThat(second).isGreaterThan(first);
    assertThat(tables.create(NoteRow.class, note("three")).getID()).isGreaterThan(second);
  }

  @Test
  void writes_down_ids_of_h2_once_in_a_thousand_rows() throws Exception {
    HikariDataSource database = database(TestDatabase.H2);
    tables(database, "test");

    Numbers.handOutMany(database, TableNames.prefix("test"));

    try (Connection connection = database.getConnection();
        ResultSet cached =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT identity_cache FROM information_schema.columns"
                        + " WHERE is_identity = 'YES' AND table_name LIKE 'AO_%'")) {
      assertThat(cached.next()).isTrue();
      assertThat(cached.getInt(1)).isEqualTo(1_000);
    }
  }

  @ParameterizedTest
  @EnumSource
  void creates_reads_changes_counts_and_deletes(TestDatabase kind) {
    PluginTables tables = tables(database(kind), "test");
    NoteRow first = tables.create(NoteRow.class, note("one"));
    tables.create(NoteRow.class, List.of(note("two"), note("x".repeat(100_000))));
    first.setText("changed");
    first.save();

    assertThat(tables.find(NoteRow.class, Query.select().order("ID")))
        .extracting(row -> row.getText().length())
        .containsExactly(7, 3, 100_000);
    assertThat(tables.find(NoteRow.class, Query.select().where("ID = ?", first.getID())))
        .extracting(NoteRow::getText)
        .containsExactly("changed");
    assertThat(tables.find(NoteRow.class, Query.select().where("TOPIC = ?", "topic").limit(2)))
        .hasSize(2);
    assertThat(tables.deleteWithSQL(NoteRow.class, "TOPIC = ?", "topic")).isEqualTo(3);
    assertThat(tables.count(NoteRow.class, Query.select())).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void rolls_back_whole_transactions_inner_ones_and_cached_rows_included(TestDatabase kind) {
    PluginTables tables = tables(database(kind), "test");
    NoteRow kept = tables.create(NoteRow.class, note("kept"));

    assertThatThrownBy(
            () ->
                tables.executeInTransaction(
                    () -> {
                      kept.setText("lost");
                      kept.save();
                      tables.executeInTransaction(() -> tables.create(NoteRow.class, note("lost")));
                      throw new IllegalStateException("asked to fail");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("asked to fail");

    assertThat(tables.find(NoteRow.class, Query.select()))
        .extracting(NoteRow::getText)
        .containsExactly("kept");
  }

  @ParameterizedTest
  @EnumSource
  void commits_a_transaction_and_gives_its_result(TestDatabase kind) {
    PluginTables tables = tables(database(kind), "test");

    int id = tables.executeInTransaction(() -> tables.create(NoteRow.class, note("stays")).getID());

    assertThat(tables.find(NoteRow.class, Query.select().where("ID = ?", id))).hasSize(1);
  }

  @Test
  void refuses_entities_that_the_descriptor_does_not_name() {
    PluginTables tables = tables(database(TestDatabase.H2), "test");

    assertThatThrownBy(() -> tables.count(Undeclared.class, Query.select()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Undeclared is no <entity> of the plugin's <ao> module");
  }
}
