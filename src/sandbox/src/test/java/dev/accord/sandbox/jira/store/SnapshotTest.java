package dev.accord.sandbox.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.TestDatabase;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotTest {

  private long nanos = 5;
  private final AtomicInteger table = new AtomicInteger(1);

  private NodeChanges node(HikariDataSource database) {
    Jdbi jdbi = Jdbi.create(database);
    Schema.create(jdbi);
    return new NodeChanges(jdbi, () -> nanos);
  }

  @ParameterizedTest
  @EnumSource
  void shows_what_this_node_changed_at_once(TestDatabase kind) {
    try (HikariDataSource database = kind.open()) {
      Snapshot<Integer> here = new Snapshot<>(node(database), table::get);

      table.set(2);
      assertThat(here.get()).isEqualTo(1);
      here.refresh();
      assertThat(here.get()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shows_what_another_node_changed_a_second_later(TestDatabase kind) {
    try (HikariDataSource database = kind.open()) {
      Snapshot<Integer> here = new Snapshot<>(node(database), table::get);
      Snapshot<Integer> there = new Snapshot<>(node(database), table::get);

      table.set(2);
      there.refresh();
      assertThat(here.get()).isEqualTo(1);
      nanos += TimeUnit.SECONDS.toNanos(1) - 1;
      assertThat(here.get()).isEqualTo(1);
      nanos++;
      assertThat(here.get()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void reads_the_table_only_after_changes(TestDatabase kind) {
    try (HikariDataSource database = kind.open()) {
      NodeChanges changes = node(database);
      AtomicInteger reads = new AtomicInteger();
      Snapshot<Integer> users = new Snapshot<>(changes, reads::incrementAndGet);
      Snapshot<Integer> groups = new Snapshot<>(changes, () -> 0);

      groups.refresh();
      nanos += TimeUnit.HOURS.toNanos(1);
      assertThat(users.get()).isEqualTo(1);
      users.refresh();
      assertThat(users.get()).isEqualTo(2);
    }
  }
}
