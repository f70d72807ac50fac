package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class LeasesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @OnEachDatabase
  void gives_an_issue_to_one_owner_only(TestDatabase database) {
    Leases leases = leases(database.empty());

    assertThat(leases.take(List.of(1L, 2L), "a", NOW)).containsExactly(1L, 2L);
    assertThat(leases.take(List.of(2L, 3L), "b", NOW)).containsExactly(3L);

    assertThat(leases.held(List.of(1L, 2L, 3L), "a", NOW)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(leases.held(List.of(1L, 2L, 3L), "b", NOW)).containsExactly(3L);
  }

  @OnEachDatabase
  void gives_the_first_that_are_free_and_no_more_than_asked_for(TestDatabase database) {
    Leases leases = leases(database.empty());
    leases.take(List.of(1L, 3L), "a", NOW);

    assertThat(leases.take(List.of(1L, 2L, 3L, 4L, 5L), 2, "b", NOW)).containsExactly(2L, 4L);
    assertThat(leases.take(List.of(5L), "c", NOW)).containsExactly(5L);
  }

  @OnEachDatabase
  void gives_an_issue_again_once_it_is_released(TestDatabase database) {
    Leases leases = leases(database.empty());
    leases.take(List.of(1L), "a", NOW);

    leases.release("a");

    assertThat(leases.take(List.of(1L), "b", NOW)).containsExactly(1L);
  }

  @OnEachDatabase
  void gives_the_issues_of_a_dead_worker_to_another_when_the_lease_has_run_out(
      TestDatabase database) {
    Leases leases = leases(database.empty());
    leases.take(List.of(1L), "dead", NOW);
    Instant end = NOW.plus(Leases.LENGTH);

    assertThat(leases.take(List.of(1L), "b", end.minusMillis(1))).isEmpty();
    assertThat(leases.held(List.of(1L), "dead", end)).isEmpty();
    assertThat(leases.take(List.of(1L), "b", end)).containsExactly(1L);
    assertThat(leases.held(List.of(1L), "dead", end)).isEmpty();
  }

  @OnEachDatabase
  void gives_each_issue_once_when_many_workers_ask_at_the_same_time(TestDatabase database)
      throws Exception {
    TestActiveObjects ao = database.empty();
    List<Long> issues = LongStream.rangeClosed(1, 40).boxed().toList();
    ExecutorService workers = Executors.newFixedThreadPool(6);

    List<Long> given = new ArrayList<>();
    List<Callable<List<Long>>> asking =
        IntStream.range(0, 6)
            .<Callable<List<Long>>>mapToObj(
                worker -> () -> leases(ao).take(issues, "worker " + worker, NOW))
            .toList();
    for (Future<List<Long>> taken : workers.invokeAll(asking)) {
      given.addAll(taken.get());
    }
    workers.shutdown();

    assertThat(given).containsExactlyInAnyOrderElementsOf(issues);
  }

  private static Leases leases(TestActiveObjects ao) {
    return new Leases(ao, new Transactions(ao));
  }
}
