package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.plugin.store.QueuedIssue.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

class TrackingQueueTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @OnEachDatabase
  void names_an_issue_once_however_often_it_was_added(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    queue.add(7, Reason.CHANGED, NOW);
    queue.add(8, Reason.CHANGED, NOW);
    queue.add(7, Reason.CHANGED, NOW.plusMillis(1));

    assertThat(queue.due(NOW.plusMillis(1), 10)).containsExactly(7L, 8L);
    assertThat(queue.length()).isEqualTo(3);
  }

  @OnEachDatabase
  void tells_since_when_the_longest_due_request_waits(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    assertThat(queue.waitingSince(NOW)).isEmpty();
    queue.add(8, Reason.CHANGED, NOW.plusSeconds(1));
    queue.add(7, Reason.CHANGED, NOW);

    assertThat(queue.waitingSince(NOW.plusSeconds(1))).contains(NOW);
    assertThat(queue.waitingSince(NOW.minusMillis(1))).isEmpty();
  }

  @OnEachDatabase
  void keeps_what_was_added_after_the_batch_was_read(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    queue.add(7, Reason.CHANGED, NOW);
    QueuedBatch batch = queue.batches(List.of(7L)).get(0);
    queue.add(7, Reason.CHANGED, NOW);

    queue.remove(List.of(batch));

    assertThat(queue.length()).isEqualTo(1);
    assertThat(queue.due(NOW, 10)).containsExactly(7L);
  }

  @OnEachDatabase
  void holds_a_failed_request_back_until_its_time(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    queue.add(7, Reason.CHANGED, NOW);
    QueuedBatch batch = queue.batches(List.of(7L)).get(0);
    Instant later = NOW.plus(Duration.ofMinutes(1));

    queue.replace(batch, batch.request().failed("no calendar", later));

    assertThat(queue.due(later.minusMillis(1), 10)).isEmpty();
    assertThat(queue.due(later, 10)).containsExactly(7L);
    assertThat(queue.failed(10))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.attempts()).isEqualTo(1);
              assertThat(failed.problem()).hasValue("no calendar");
              assertThat(failed.queued()).isEqualTo(NOW);
            });
  }

  @OnEachDatabase
  void cuts_the_reason_of_a_failure_to_what_a_column_holds(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    queue.add(7, Reason.CHANGED, NOW);
    QueuedBatch batch = queue.batches(List.of(7L)).get(0);

    queue.replace(batch, batch.request().failed("x".repeat(5000), NOW));

    assertThat(queue.failed(1).get(0).problem().orElseThrow()).hasSize(450);
  }

  @OnEachDatabase
  void takes_thousands_of_issues_at_once(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    List<Long> issues = LongStream.rangeClosed(1, 2500).boxed().toList();

    queue.addAll(issues, Reason.RECONCILED, NOW);

    assertThat(queue.length()).isEqualTo(2500);
    assertThat(queue.without(List.of(2499L, 2500L, 2501L))).containsExactly(2501L);
  }

  @OnEachDatabase
  void has_no_batch_for_an_issue_that_somebody_else_answered(TestDatabase database) {
    TrackingQueue queue = new TrackingQueue(database.empty());
    assertThat(queue.batches(List.of(7L))).isEmpty();
  }
}
