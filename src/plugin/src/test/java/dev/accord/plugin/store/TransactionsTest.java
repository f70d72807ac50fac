package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.plugin.store.QueuedIssue.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TransactionsTest {
  private static final int WORKERS = 4;
  private static final int TURNS = 25;

  @OnEachDatabase
  void loses_nothing_when_many_change_the_same_row_at_once(TestDatabase database) throws Exception {
    TestActiveObjects ao = database.empty();
    PassStore passes = new PassStore(ao);
    Transactions transactions = new Transactions(ao);
    transactions.run(() -> passes.save(new Pass("count", MON_0900, MON_0900, 0)));
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    List<Future<?>> turns = new ArrayList<>();
    for (int i = 0; i < WORKERS * TURNS; i++) {
      turns.add(workers.submit(() -> transactions.run(() -> increment(passes))));
    }
    for (Future<?> turn : turns) {
      turn.get();
    }
    workers.shutdown();

    assertThat(passes.last("count").orElseThrow().handled()).isEqualTo(WORKERS * TURNS);
  }

  @OnEachDatabase
  void undoes_everything_when_the_work_fails(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    TrackingQueue queue = new TrackingQueue(ao);

    assertThatThrownBy(
            () ->
                new Transactions(ao)
                    .run(
                        () -> {
                          queue.add(7, Reason.CHANGED, MON_0900);
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(queue.length()).isZero();
  }

  @OnEachDatabase
  void does_what_can_be_done_when_one_item_of_many_is_bad(TestDatabase database) {
    TestActiveObjects ao = database.empty();
    TrackingQueue queue = new TrackingQueue(ao);
    List<Long> failed = new ArrayList<>();

    new Transactions(ao)
        .runTogether(
            List.of(1L, 2L, 3L, 4L, 5L),
            some -> {
              queue.addAll(some, Reason.CHANGED, MON_0900);
              if (some.contains(4L)) {
                throw new IllegalArgumentException("no");
              }
            },
            (item, failure) -> failed.add(item));

    assertThat(failed).containsExactly(4L);
    assertThat(queue.length()).isEqualTo(4);
    assertThat(queue.without(List.of(1L, 2L, 3L, 4L, 5L))).containsExactly(4L);
  }

  private static void increment(PassStore passes) {
    Pass last = passes.last("count").orElseThrow();
    passes.save(new Pass(last.name(), last.watermark(), last.ended(), last.handled() + 1));
  }
}
