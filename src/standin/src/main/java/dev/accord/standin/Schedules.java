package dev.accord.standin;

import java.util.HashMap;
import java.util.Map;

/** Schedules as an instance has them: two offices, around the clock, and holidays within them. */
final class Schedules {
  static final String BERLIN = "Berlin office hours";

  private static final String NEW_YORK = "New York office hours";

  private final Incidents incidents;
  private int ids;

  Schedules(Incidents incidents) {
    this.incidents = incidents;
  }

  void fill() {
    schedule(BERLIN, "Europe/Berlin");
    entry(
        BERLIN,
        "Weekdays",
        "20200106T090000",
        "20200106T180000",
        Map.of("repeat_type", "weekdays"));
    schedule(NEW_YORK, "America/New_York");
    entry(
        NEW_YORK,
        "Weekdays",
        "20200106T073000",
        "20200106T170000",
        Map.of("repeat_type", "weekdays"));
    schedule("24 x 7", "");
    entry(
        "24 x 7",
        "Always",
        "20200101T000000",
        "20200101T235959",
        Map.of("repeat_type", "daily", "all_day", "true"));
    schedule("Saturday shift", "Europe/Berlin");
    entry(
        "Saturday shift",
        "Mornings",
        "20260103T080000",
        "20260103T120000",
        Map.of("repeat_type", "weekly", "days_of_week", "6"));
    entry(
        "Saturday shift",
        "Every other afternoon",
        "20260103T130000",
        "20260103T170000",
        Map.of("repeat_type", "weekly", "days_of_week", "6", "repeat_count", "2"));
    germanHolidays();
    americanHolidays();
  }

  private void germanHolidays() {
    String name = "Holidays in Berlin";
    schedule(name, "");
    within(BERLIN, name);
    within("Saturday shift", name);
    yearly(name, "New Year", "0101", "0101");
    yearly(name, "Women's Day", "0308", "0308");
    yearly(name, "Labour Day", "0501", "0501");
    yearly(name, "German Unity Day", "1003", "1003");
    yearly(name, "Christmas", "1225", "1226");
    afternoon(name, "Christmas Eve", "1224");
    afternoon(name, "New Year's Eve", "1231");
    for (String date :
        new String[] {
          "20260403",
          "20260406",
          "20260514",
          "20260525",
          "20270326",
          "20270329",
          "20270506",
          "20270517"
        }) {
      entry(
          name,
          "Movable holiday",
          date + "T000000",
          date + "T235959",
          Map.of("all_day", "true", "type", "exclude"));
    }
  }

  private void americanHolidays() {
    String name = "U.S. Holidays";
    schedule(name, "");
    within(NEW_YORK, name);
    yearly(name, "New Year", "0101", "0101");
    yearly(name, "Juneteenth", "0619", "0619");
    yearly(name, "Christmas Day", "1225", "1225");
    floating(name, "Memorial Day", "last", "2", "5");
    floating(name, "Labor Day", "1", "2", "9");
    floating(name, "Thanksgiving", "4", "5", "11");
  }

  private void yearly(String schedule, String name, String first, String last) {
    entry(
        schedule,
        name,
        "2020" + first + "T000000",
        "2020" + last + "T235959",
        Map.of(
            "all_day", "true", "type", "exclude", "repeat_type", "yearly", "yearly_type", "doy"));
  }

  private void afternoon(String schedule, String name, String day) {
    entry(
        schedule,
        name,
        "2020" + day + "T120000",
        "2020" + day + "T235959",
        Map.of("type", "exclude", "repeat_type", "yearly", "yearly_type", "doy"));
  }

  private void floating(String schedule, String name, String week, String day, String month) {
    entry(
        schedule,
        name,
        "20200101T000000",
        "20200101T235959",
        Map.of(
            "all_day",
            "true",
            "type",
            "exclude",
            "repeat_type",
            "yearly",
            "yearly_type",
            "float",
            "float_week",
            week,
            "float_day",
            day,
            "month",
            month));
  }

  private void schedule(String name, String zone) {
    incidents
        .table("cmn_schedule")
        .add(Map.of("sys_id", Incidents.hash("schedule-" + name), "name", name, "time_zone", zone));
  }

  private void within(String schedule, String child) {
    incidents
        .table("cmn_other_schedule")
        .add(
            Map.of(
                "sys_id",
                id(),
                "schedule",
                Incidents.hash("schedule-" + schedule),
                "child_schedule",
                Incidents.hash("schedule-" + child),
                "type",
                "include"));
  }

  private void entry(
      String schedule, String name, String start, String end, Map<String, String> more) {
    Map<String, String> row = new HashMap<>(more);
    row.put("sys_id", id());
    row.put("schedule", Incidents.hash("schedule-" + schedule));
    row.put("name", name);
    row.put("show_as", "busy");
    row.put("start_date_time", start);
    row.put("end_date_time", end);
    incidents.table("cmn_schedule_span").add(row);
  }

  private String id() {
    return "c%031x".formatted(ids++);
  }
}
