package dev.accord.sandbox.platform.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseLocksTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T09:00:00Z"));
  private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
  private final List<AutoCloseable> opened = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    otherThread.shutdownNow();
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  private HikariDataSource database(TestDatabase kind) {
    HikariDataSource database = kind.open();
    opened.add(database);
    return database;
  }

  private DatabaseLocks node(HikariDataSource database, String name) {
    DatabaseLocks node = new DatabaseLocks(database, name, clock);
    opened.add(0, node);
    return node;
  }

  private <T> T elsewhere(Callable<T> code) throws Exception {
    return otherThread.submit(code).get(30, TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @EnumSource
  void one_node_at_a_time_holds_a_lock(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    ClusterLock here = node(database, "here").getLockForName("x");
    ClusterLock there = node(database, "there").getLockForName("x");

    assertThat(here.tryLock()).isTrue();
    assertThat((boolean) elsewhere(there::tryLock)).isFalse();
    here.unlock();
    assertThat((boolean) elsewhere(there::tryLock)).isTrue();
    assertThat(here.tryLock()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void locks_of_other_names_and_of_other_threads_do_not_disturb(TestDatabase kind)
      throws Exception {
    DatabaseLocks node = node(database(kind), "node");
    ClusterLock lock = node.getLockForName("x");

    lock.lock();

    assertThat(node.getLockForName("y").tryLock()).isTrue();
    assertThat((boolean) elsewhere(lock::tryLock)).isFalse();
    assertThatThrownBy(
            () ->
                elsewhere(
                    () -> {
                      lock.unlock();
                      return true;
                    }))
        .hasMessageContaining("does not hold the cluster lock x");
    assertThatThrownBy(lock::tryLock).hasMessageContaining("not re-entrant");
  }

  @ParameterizedTest
  @EnumSource
  void a_lock_of_a_dead_node_is_free_when_its_lease_ends(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    ClusterLock dead = node(database, "dead").getLockForName("x");
    ClusterLock alive = node(database, "alive").getLockForName("x");
    elsewhere(dead::tryLock);

    clock.tick(LockTable.LEASE.minusMillis(1));
    assertThat(alive.tryLock()).isFalse();
    clock.set(clock.instant().plusMillis(1));
    assertThat(alive.tryLock()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void a_node_that_lives_keeps_its_lock_and_one_that_lost_it_takes_nothing_away(TestDatabase kind)
      throws Exception {
    HikariDataSource database = database(kind);
    DatabaseLocks slow = node(database, "slow");
    ClusterLock slowLock = slow.getLockForName("x");
    ClusterLock other = node(database, "other").getLockForName("x");
    assertThat(slowLock.tryLock()).isTrue();

    clock.tick(LockTable.LEASE.minusMillis(1));
    slow.renew();
    clock.set(clock.instant().plusMillis(1));
    assertThat((boolean) elsewhere(other::tryLock)).isFalse();

    clock.tick(LockTable.LEASE);
    assertThat((boolean) elsewhere(other::tryLock)).isTrue();
    slow.renew();
    slowLock.unlock();
    assertThat(slowLock.tryLock()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void threads_of_two_nodes_never_hold_a_lock_at_once(TestDatabase kind) throws Exception {
    HikariDataSource database = database(kind);
    List<DatabaseLocks> nodes = List.of(node(database, "a"), node(database, "b"));
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ClusterLock lock = nodes.get(i % 2).getLockForName("new");
      runs.add(
          threads.submit(
              () -> {
                for (int turn = 0; turn < 5; turn++) {
                  lock.lock();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  inside.decrementAndGet();
                  lock.unlock();
                }
              }));
    }
    for (Future<?> run : runs) {
      run.get(60, TimeUnit.SECONDS);
    }
    threads.shutdownNow();

    assertThat(most).hasValue(1);
  }
}
