package dev.accord.sync.source.servicenow.schedule;

import java.util.List;
import java.util.Map;

/**
 * A schedule as ServiceNow keeps it.
 *
 * @param zone as it is written there; empty or {@code floating} when it has none
 * @param entries rows of {@code cmn_schedule_span} by field
 * @param others schedules that count in this one
 */
public record Schedule(
    String name, String zone, List<Map<String, String>> entries, List<Other> others) {
  /** The fields of an entry that are read. */
  public static final List<String> FIELDS =
      List.of(
          "name",
          "type",
          "show_as",
          "start_date_time",
          "end_date_time",
          "all_day",
          "repeat_type",
          "repeat_count",
          "repeat_until",
          "days_of_week",
          "yearly_type",
          "float_week",
          "float_day",
          "month");

  public Schedule {
    entries = List.copyOf(entries);
    others = List.copyOf(others);
  }

  /**
   * A schedule within another one.
   *
   * @param excluded whether its hours are taken away; otherwise its entries count as if they were
   *     the other's own
   */
  public record Other(boolean excluded, Schedule schedule) {}

  boolean floats() {
    return zone.isBlank() || zone.equalsIgnoreCase("floating");
  }
}
