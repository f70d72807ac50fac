package dev.accord.sandbox.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.platform.lock.DatabaseLocks;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.testplugin.NoteRow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpgradeTest {

  private static final String NAMESPACE = "dev.accord.test";

  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
  private final List<AutoCloseable> opened = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  private HikariDataSource database(TestDatabase kind) {
    HikariDataSource database = kind.open();
    opened.add(database);
    return database;
  }

  private void upgrade(HikariDataSource database, ActiveObjectsUpgradeTask... tasks) {
    upgrade(database, node(database), tasks);
  }

  private DatabaseLocks node(HikariDataSource database) {
    DatabaseLocks node =
        new DatabaseLocks(database, UUID.randomUUID().toString(), Clock.systemUTC());
    opened.add(0, node);
    return node;
  }

  private static void upgrade(
      HikariDataSource database, DatabaseLocks node, ActiveObjectsUpgradeTask... tasks) {
    new Upgrade(database, new ModelVersions(database), node, NAMESPACE)
        .run(List.of(tasks), List.of(NoteRow.class));
  }

  /** A task that does something to its frozen copy of the entity. */
  private ActiveObjectsUpgradeTask task(String version, Consumer<ActiveObjects> work) {
    return new ActiveObjectsUpgradeTask() {
      @Override
      public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(version);
      }

      @Override
      @SuppressWarnings("unchecked")
      public void upgrade(ModelVersion current, ActiveObjects tables) {
        ran.add(current + " to " + version);
        tables.migrate(NoteRow.class);
        work.accept(tables);
      }
    };
  }

  private static void add(ActiveObjects tables, String text) {
    tables.create(NoteRow.class, Map.of("TOPIC", "upgrade", "TEXT", text));
  }

  private static List<String> notes(HikariDataSource database) {
    PluginTables tables =
        PluginTables.migrated(EntityManagers.of(database, NAMESPACE), List.of(NoteRow.class));
    return Arrays.stream(tables.find(NoteRow.class, Query.select().order("ID")))
        .map(NoteRow::getText)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void runs_what_is_newer_than_the_tables_and_nothing_twice(TestDatabase kind) {
    HikariDataSource database = database(kind);

    upgrade(database, task("1", tables -> add(tables, "one")));
    upgrade(
        database,
        task("1", tables -> add(tables, "one again")),
        task("2", tables -> add(tables, "two")),
        task("10", tables -> add(tables, "ten")));

    assertThat(ran).containsExactly("0 to 1", "1 to 2", "2 to 10");
    assertThat(notes(database)).containsExactly("one", "two", "ten");
  }

  @ParameterizedTest
  @EnumSource
  void takes_back_what_a_failing_task_did_and_runs_it_again_next_time(TestDatabase kind) {
    HikariDataSource database = database(kind);
    ActiveObjectsUpgradeTask first = task("1", tables -> add(tables, "one"));
    ActiveObjectsUpgradeTask failing =
        task(
            "2",
            tables -> {
              add(tables, "half");
              throw new IllegalStateException("no room");
            });

    assertThatThrownBy(() -> upgrade(database, first, failing))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("from model version 1 to 2 failed: no room");
    assertThat(notes(database)).containsExactly("one");

    upgrade(database, first, task("2", tables -> add(tables, "whole")));
    assertThat(notes(database)).containsExactly("one", "whole");
    assertThat(ran).containsExactly("0 to 1", "1 to 2", "1 to 2");
  }

  @ParameterizedTest
  @EnumSource
  void runs_a_task_on_one_of_two_nodes_that_start_together(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<?>> starts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      DatabaseLocks node = node(database);
      starts.add(
          nodes.submit(
              () -> {
                together.await();
                upgrade(database, node, task("1", tables -> add(tables, "one")));
                return node;
              }));
    }
    for (Future<?> start : starts) {
      start.get(60, TimeUnit.SECONDS);
    }
    nodes.shutdown();

    assertThat(ran).containsExactly("0 to 1");
    assertThat(notes(database)).containsExactly("one");
  }

  @ParameterizedTest
  @EnumSource
  void keeps_migrating_to_upgrade_tasks(TestDatabase kind) {
    HikariDataSource database = database(kind);
    PluginTables tables =
        PluginTables.migrated(EntityManagers.of(database, NAMESPACE), List.of(NoteRow.class));

    assertThatThrownBy(() -> tables.migrate(NoteRow.class))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("outside an upgrade task");
  }
}
