package dev.accord.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The SLAs that the instance keeps itself: one for each incident, by its priority, from its report
 * until it is resolved, paused on hold. A few are not as one would reckon them, as instances have
 * them whose definitions were changed or whose jobs did not run.
 */
final class Slas {
  private static final Map<String, Duration> TARGETS =
      Map.of(
          "1", Duration.ofHours(4),
          "2", Duration.ofHours(8),
          "3", Duration.ofHours(18),
          "4", Duration.ofHours(45));

  private static final String ON_HOLD = "3";
  private static final String RESOLVED = "6";
  private static final String CANCELED = "8";

  /** Of so many incidents one has an SLA whose pause was lost, one that was attached late. */
  private static final int LOSES_PAUSE = 5;

  private static final int STARTS_LATE = 11;

  private final Incidents incidents;
  private final Instant now;
  private int ids;

  Slas(Incidents incidents, Instant now) {
    this.incidents = incidents;
    this.now = now;
  }

  void fill() {
    int number = 0;
    for (Map<String, String> incident :
        incidents.table("incident").find(new Query("ORDERBYnumber"), Integer.MAX_VALUE)) {
      add(incident, number++);
    }
  }

  private record Pause(Instant from, Instant until) {}

  private void add(Map<String, String> incident, int number) {
    String priority = incident.getOrDefault("priority", "3");
    Duration target = TARGETS.getOrDefault(priority, Duration.ofHours(18));
    Instant start =
        time(incident.getOrDefault("sys_created_on", ""))
            .plusSeconds(number % STARTS_LATE == 0 ? 1_800 : 0);
    List<Pause> pauses = new ArrayList<>();
    String state = "1";
    Instant since = start;
    Instant end = null;
    for (Map<String, String> audit : states(incident)) {
      Instant at = time(audit.getOrDefault("sys_created_on", ""));
      if (state.equals(ON_HOLD)) {
        pauses.add(new Pause(since, at));
      }
      state = audit.getOrDefault("newvalue", "");
      since = at;
      end = state.equals(RESOLVED) || state.equals(CANCELED) ? at : null;
    }
    if (number % LOSES_PAUSE == 0) {
      pauses.clear();
    }
    Instant due = due(start, target, pauses);
    Map<String, String> row = new HashMap<>();
    row.put("sys_id", "d%031x".formatted(ids++));
    row.put("task", incident.getOrDefault("sys_id", ""));
    row.put("sla.name", "Priority %s resolution".formatted(priority));
    row.put("sla.duration", length(target));
    row.put("stage", stage(state));
    row.put("has_breached", Boolean.toString((end == null ? now : end).isAfter(due)));
    row.put("start_time", Incidents.TIME.format(start));
    row.put("end_time", end == null ? "" : Incidents.TIME.format(end));
    row.put("planned_end_time", Incidents.TIME.format(due));
    row.put("pause_duration", length(paused(pauses)));
    row.put("schedule.name", Schedules.BERLIN);
    incidents.table("task_sla").add(row);
  }

  private List<Map<String, String>> states(Map<String, String> incident) {
    return incidents
        .table("sys_audit")
        .find(
            new Query(
                "documentkey=%s^fieldname=state^ORDERBYsys_created_on"
                    .formatted(incident.get("sys_id"))),
            Integer.MAX_VALUE);
  }

  /** Working time that a pause takes is given back. */
  private static Instant due(Instant start, Duration target, List<Pause> pauses) {
    Duration whole = target;
    for (Pause pause : pauses) {
      boolean before = Hours.after(start, whole).isAfter(pause.from());
      whole = before ? whole.plus(Hours.between(pause.from(), pause.until())) : whole;
    }
    return Hours.after(start, whole);
  }

  private static Duration paused(List<Pause> pauses) {
    return pauses.stream()
        .map(pause -> Duration.between(pause.from(), pause.until()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String stage(String state) {
    return switch (state) {
      case ON_HOLD -> "paused";
      case RESOLVED -> "completed";
      case CANCELED -> "cancelled";
      default -> "in_progress";
    };
  }

  private static Instant time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  /** Lengths are kept as times since 1970. */
  private static String length(Duration length) {
    return Incidents.TIME.format(Instant.EPOCH.plus(length));
  }
}
