package dev.accord.sync.source.servicenow;

import static dev.accord.sync.source.servicenow.Instance.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSlasTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @Test
  void rows_of_the_records_are_read() {
    row("t1", "a", "sla.duration", "1970-01-02 08:00:00", "pause_duration", "1970-01-01 00:30:00");
    row("t2", "b");
    row("t3", "other");

    List<TaskSla> read = new TaskSlas(INSTANCE.peer()).of(List.of("a", "b"));

    assertThat(read).extracting(TaskSla::task).containsExactly("a", "b");
    assertThat(read.get(0).target()).contains(Duration.ofHours(32));
    assertThat(read.get(0).paused()).isEqualTo(Duration.ofMinutes(30));
    assertThat(read.get(0).start()).contains(START);
    assertThat(read.get(1).target()).isEmpty();
    assertThat(read.get(1).end()).isEmpty();
  }

  @Test
  void a_length_that_is_reckoned_there_is_no_target() {
    row("t1", "a", "sla.duration", "1970-01-01 08:00:00", "sla.duration_type", "relative");

    assertThat(new TaskSlas(INSTANCE.peer()).of(List.of("a")))
        .singleElement()
        .satisfies(sla -> assertThat(sla.target()).isEmpty());
  }

  /** Whether it is breached an hour after the start, by flag, stage, due instant and end. */
  @ParameterizedTest
  @CsvSource({
    "false, in_progress, 50, , true",
    "false, in_progress, 70, , false",
    "true, in_progress, 70, , true",
    "false, paused, 50, , false",
    "false, completed, 50, 40, false",
    "false, completed, 50, 55, true"
  })
  void is_breached_when_its_due_instant_has_passed_whether_or_not_a_job_has_said_so(
      boolean flag, String stage, int due, Integer end, boolean breached) {
    TaskSla sla =
        new TaskSla(
            "a",
            "Resolution",
            stage,
            flag,
            Optional.of(START),
            Optional.ofNullable(end).map(minutes -> START.plusSeconds(60L * minutes)),
            Optional.of(START.plusSeconds(60L * due)),
            Optional.empty(),
            Duration.ZERO,
            "");

    assertThat(sla.isBreached(START.plusSeconds(3_600))).isEqualTo(breached);
  }

  private static void row(String id, String task, String... more) {
    INSTANCE.tables().put("task_sla", id, more);
    INSTANCE
        .tables()
        .put(
            "task_sla",
            id,
            "task",
            task,
            "sla.name",
            "Resolution",
            "start_time",
            FakeServiceNow.text(START),
            "has_breached",
            "false");
  }
}
