package dev.accord.sync.source.servicenow;

import dev.accord.sync.http.Peer;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Clocks that ServiceNow keeps itself: rows of {@code task_sla}. */
public final class TaskSlas {
  private static final List<String> FIELDS =
      List.of(
          "sys_id",
          "task",
          "sla.name",
          "sla.duration",
          "sla.duration_type",
          "stage",
          "has_breached",
          "start_time",
          "end_time",
          "planned_end_time",
          "pause_duration",
          "schedule.name");

  private final TableApi api;

  public TaskSlas(Peer peer) {
    this.api = new TableApi(peer);
  }

  /**
   * Those of some records.
   *
   * @param tasks ids of the records
   * @throws TroubleException when they cannot be read now
   */
  public List<TaskSla> of(Collection<String> tasks) {
    return api.allIn("task_sla", "task", tasks, "", FIELDS).stream().map(TaskSlas::read).toList();
  }

  private static TaskSla read(Row row) {
    boolean fixed = row.value("sla.duration_type").isBlank();
    return new TaskSla(
        row.value("task"),
        row.value("sla.name"),
        row.value("stage"),
        row.value("has_breached").equals("true") || row.value("has_breached").equals("1"),
        Row.parse(row.value("start_time")),
        Row.parse(row.value("end_time")),
        Row.parse(row.value("planned_end_time")),
        fixed ? length(row, "sla.duration").filter(it -> !it.isZero()) : Optional.empty(),
        length(row, "pause_duration").orElse(Duration.ZERO),
        row.value("schedule.name"));
  }

  /** Lengths are written as times since 1970. */
  private static Optional<Duration> length(Row row, String field) {
    return Row.parse(row.value(field)).map(at -> Duration.between(Instant.EPOCH, at));
  }
}
