package dev.accord.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Invented incidents: reported in office hours, taken up, sometimes waiting for who reported them,
 * solved or still open. The same seed and the same present give the same incidents.
 */
final class Incidents {
  /** Before a field's name: how people see its value. */
  static final String SHOWN = "shown:";

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private static final List<String> SUMMARIES =
      List.of(
          "VPN drops every hour",
          "Shared drive is slow",
          "Cannot open the month's ledger",
          "New colleague needs an account",
          "Printer on the third floor prints blank pages",
          "Mailbox is full",
          "Password has to be reset",
          "Payroll export ends with an error",
          "Second screen stays dark",
          "Access to the archive");

  private static final Map<String, String> PRIORITIES =
      new TreeMap<>(
          Map.of("1", "1 - Critical", "2", "2 - High", "3", "3 - Moderate", "4", "4 - Low"));

  private static final Map<String, String> STATES =
      new TreeMap<>(
          Map.of("1", "New", "2", "In Progress", "3", "On Hold", "6", "Resolved", "8", "Canceled"));

  /** Of the company's own, for what Accord says. */
  static final List<String> OWN_FIELDS =
      List.of("u_accord_due", "u_accord_standing", "u_accord_agreement");

  private static final int WORK_BEGINS = 7;
  private static final int WORK_HOURS = 9;

  private final Map<String, Table> tables = new HashMap<>();
  private final Random random;
  private final Staff staff;
  private int numbers;
  private int ids;

  /**
   * Who reports and who works.
   *
   * @param callers and agents: user names
   */
  record Staff(List<String> callers, List<String> agents, List<String> groups) {}

  Incidents(long seed, Staff staff) {
    this.random = new Random(seed);
    this.staff = staff;
    for (String table :
        List.of(
            "incident",
            "sys_audit",
            "sys_journal_field",
            "sys_user",
            "sys_user_group",
            "sys_choice",
            "cmn_schedule",
            "cmn_schedule_span",
            "cmn_other_schedule",
            "task_sla",
            "sys_dictionary",
            "sys_user_grmember")) {
      tables.put(table, new Table(List.of()));
    }
    staff.callers().forEach(this::person);
    staff.agents().forEach(this::person);
    staff.groups().forEach(this::group);
    staff.groups().forEach(group -> staff.agents().forEach(agent -> member(group, agent)));
    STATES.forEach((value, label) -> choice("state", value, label));
    PRIORITIES.forEach((value, label) -> choice("priority", value, label));
  }

  /**
   * The table of the name.
   *
   * @throws IllegalArgumentException when there is none
   */
  Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("the stand-in has no table '" + name + "'");
    }
    return table;
  }

  /** Lets so many incidents be reported over the days before now. */
  void fill(int count, int days, Instant now) {
    for (int i = 0; i < count; i++) {
      Instant reported = officeTime(now.minus(Duration.ofDays(days)), days);
      while (!reported.isBefore(now)) {
        reported = officeTime(now.minus(Duration.ofDays(days)), days);
      }
      live(reported, now);
    }
  }

  private Instant officeTime(Instant from, int days) {
    while (true) {
      ZonedDateTime day = from.atZone(ZoneOffset.UTC).plusDays(random.nextInt(days + 1));
      if (day.getDayOfWeek().getValue() <= 5) {
        return day.toLocalDate()
            .atStartOfDay(ZoneOffset.UTC)
            .plusHours(WORK_BEGINS)
            .plusSeconds(random.nextInt(WORK_HOURS * 3600))
            .toInstant();
      }
    }
  }

  /** One incident from its report until now. */
  private void live(Instant reported, Instant now) {
    Map<String, String> incident = report(reported);
    Instant at =
        reported.plusSeconds(120 + random.nextInt(random.nextInt(30) == 0 ? 6_000 : 1_400));
    if (at.isAfter(now)) {
      return;
    }
    change(incident, at, Map.of("state", "2", "assigned_to", one(staff.agents())));
    remark(incident, at.plusSeconds(30), incident.getOrDefault("assigned_to", ""));
    if (random.nextInt(4) == 0) {
      at = at.plusSeconds(600 + random.nextInt(6_000));
      if (at.isAfter(now)) {
        return;
      }
      change(incident, at, Map.of("state", "3"));
      at = at.plusSeconds(3_600 + random.nextInt(40_000));
      if (at.isAfter(now)) {
        return;
      }
      change(incident, at, Map.of("state", "2"));
    }
    at = at.plusSeconds(1_200 + random.nextInt(random.nextInt(25) == 0 ? 200_000 : 9_000));
    if (!at.isAfter(now) && random.nextInt(60) != 0) {
      change(incident, at, Map.of("state", random.nextInt(40) == 0 ? "8" : "6"));
    }
  }

  /** A new incident, as it is reported. */
  synchronized Map<String, String> report(Instant at) {
    Map<String, String> incident = new HashMap<>();
    String number = "INC%07d".formatted(10_000 + numbers++);
    incident.put("sys_id", id());
    incident.put("number", number);
    incident.put("short_description", one(SUMMARIES));
    incident.put("sys_created_on", TIME.format(at));
    incident.put("sys_mod_count", "0");
    OWN_FIELDS.forEach(field -> incident.put(field, ""));
    incident.put("work_notes", "");
    incident.put("category", "inquiry");
    show(incident, "category", "Inquiry / Help");
    set(incident, "caller_id", one(staff.callers()));
    set(incident, "assigned_to", "");
    set(incident, "assignment_group", one(staff.groups()));
    set(incident, "state", "1");
    set(incident, "priority", one(List.of("1", "2", "2", "3", "3", "3", "4")));
    touch(incident, at);
    return incident;
  }

  /** Changes fields of an incident at once, and has the audit trail say so. */
  synchronized void change(Map<String, String> incident, Instant at, Map<String, String> after) {
    int count = Integer.parseInt(incident.get("sys_mod_count")) + 1;
    incident.put("sys_mod_count", Integer.toString(count));
    new TreeMap<>(after)
        .forEach(
            (field, value) -> {
              String before = incident.getOrDefault(field, "");
              set(incident, field, value);
              audit(incident, at, count, field, before, incident.getOrDefault(field, ""));
            });
    touch(incident, at);
  }

  /**
   * Writes fields of an incident, as a user of the API does. Those that it does not have are
   * dropped without a word, and work notes become rows of the journal.
   *
   * @return the incident as it is then; absent when there is none of the id
   */
  synchronized Optional<Map<String, String>> write(
      String id, String user, Map<String, String> fields, Instant at) {
    return table("incident").find(new Query("sys_id=" + id), 1).stream()
        .findFirst()
        .map(
            found -> {
              Map<String, String> incident = new HashMap<>(found);
              Map<String, String> after = new HashMap<>(fields);
              Optional.ofNullable(after.remove("work_notes"))
                  .ifPresent(note -> note(incident, user, note, at));
              after.keySet().retainAll(incident.keySet());
              incident.putAll(after);
              int count = Integer.parseInt(incident.getOrDefault("sys_mod_count", "0")) + 1;
              incident.put("sys_mod_count", Integer.toString(count));
              touch(incident, at);
              return incident;
            });
  }

  private void note(Map<String, String> incident, String user, String text, Instant at) {
    table("sys_journal_field")
        .add(
            Map.of(
                "sys_id",
                id(),
                "element_id",
                incident.getOrDefault("sys_id", ""),
                "element",
                "work_notes",
                "value",
                text,
                "sys_created_on",
                TIME.format(at),
                "sys_created_by",
                user));
  }

  private void audit(
      Map<String, String> incident,
      Instant at,
      int count,
      String field,
      String before,
      String after) {
    table("sys_audit")
        .add(
            Map.of(
                "sys_id", id(),
                "tablename", "incident",
                "documentkey", incident.get("sys_id"),
                "fieldname", field,
                "oldvalue", before,
                "newvalue", after,
                "user", author(incident),
                "sys_created_on", TIME.format(at),
                "record_checkpoint", Integer.toString(count)));
  }

  /** The first answer that the caller may read. */
  private void remark(Map<String, String> incident, Instant at, String agentId) {
    table("sys_journal_field")
        .add(
            Map.of(
                "sys_id", id(),
                "element_id", incident.get("sys_id"),
                "element", "comments",
                "sys_created_on", TIME.format(at),
                "sys_created_by", userName(agentId)));
  }

  private String author(Map<String, String> incident) {
    String agent = incident.getOrDefault("assigned_to", "");
    return agent.isEmpty() ? "system" : userName(agent);
  }

  private void touch(Map<String, String> incident, Instant at) {
    incident.put("sys_updated_on", TIME.format(at));
    table("incident").put(new HashMap<>(incident));
  }

  /** A value of a field, and how people see it; people and groups are named by their ids. */
  private void set(Map<String, String> incident, String field, String value) {
    switch (field) {
      case "caller_id", "assigned_to" -> refer(incident, field, value, "user-");
      case "assignment_group" -> {
        refer(incident, field, value, "group-");
        incident.put("assignment_group.name", value);
      }
      case "state" -> {
        incident.put(field, value);
        show(incident, field, STATES.getOrDefault(value, value));
      }
      default -> {
        incident.put(field, value);
        show(incident, field, PRIORITIES.getOrDefault(value, value));
      }
    }
  }

  private static void refer(
      Map<String, String> incident, String field, String name, String prefix) {
    incident.put(field, name.isEmpty() ? "" : hash(prefix + name));
    show(incident, field, name);
  }

  private static void show(Map<String, String> incident, String field, String shown) {
    incident.put(SHOWN + field, shown);
  }

  private void person(String userName) {
    table("sys_user")
        .put(
            Map.of(
                "sys_id",
                hash("user-" + userName),
                "user_name",
                userName,
                "name",
                userName,
                "email",
                userName + "@halden.example"));
  }

  private void group(String name) {
    table("sys_user_group")
        .put(Map.of("sys_id", hash("group-" + name), "name", name, "active", "true"));
  }

  private void member(String group, String userName) {
    table("sys_user_grmember")
        .add(
            Map.of(
                "sys_id",
                hash("member-" + group + "-" + userName),
                "group",
                hash("group-" + group),
                "user",
                hash("user-" + userName),
                "user.user_name",
                userName,
                "user.name",
                userName,
                "user.email",
                userName + "@halden.example",
                "user.active",
                "true"));
  }

  private void choice(String element, String value, String label) {
    table("sys_choice")
        .add(
            Map.of(
                "sys_id",
                id(),
                "name",
                "incident",
                "element",
                element,
                "value",
                value,
                "label",
                label,
                "language",
                "en"));
  }

  private String userName(String id) {
    return table("sys_user").find(new Query("sys_id=" + id), 1).stream()
        .map(user -> user.get("user_name"))
        .findFirst()
        .orElse("system");
  }

  private String id() {
    return "%032x".formatted(ids++);
  }

  /** As long as a sys_id, the same for the same name. */
  static String hash(String name) {
    return "%016x%016x".formatted((long) name.hashCode() & 0xffffffffL, name.length() * 7919L);
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
