package dev.accord.sync.source.servicenow;

import dev.accord.document.problem.Nearest;
import dev.accord.sync.http.Peer;
import dev.accord.sync.source.servicenow.schedule.Schedule;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schedules with their entries, and the schedules within them. */
public final class Schedules {
  private static final String SPANS = "cmn_schedule_span";

  private final TableApi api;

  public Schedules(Peer peer) {
    this.api = new TableApi(peer);
  }

  /**
   * Schedules of these names.
   *
   * @param names all schedules when none is named
   * @throws TroubleException when they cannot be read now, or one of them is not there
   */
  public List<Schedule> read(Collection<String> names) {
    Map<String, Row> rows = rows();
    Map<String, List<Row>> within = within();
    Set<String> known =
        rows.values().stream().map(row -> row.value("name")).collect(Collectors.toSet());
    for (String name : names) {
      if (!known.contains(name)) {
        throw new TroubleException(
            Trouble.UNREADABLE,
            "there is no schedule '%s'. %s"
                .formatted(name, Nearest.cure(name, known, "Name one as ServiceNow does.")));
      }
    }
    List<Row> wanted =
        rows.values().stream()
            .filter(row -> names.isEmpty() || names.contains(row.value("name")))
            .toList();
    Tree tree = new Tree(rows, within, entries(wanted, rows, within));
    return wanted.stream().map(row -> tree.of(row, Set.of())).toList();
  }

  private Map<String, Row> rows() {
    List<Row> rows = api.all("cmn_schedule", "", List.of("sys_id", "name", "time_zone", "parent"));
    if (rows.isEmpty()) {
      throw denied("cmn_schedule");
    }
    Map<String, Row> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }

  private Map<String, List<Row>> within() {
    return api
        .all("cmn_other_schedule", "", List.of("sys_id", "schedule", "child_schedule", "type"))
        .stream()
        .collect(Collectors.groupingBy(row -> row.value("schedule")));
  }

  private Map<String, List<Row>> entries(
      List<Row> wanted, Map<String, Row> rows, Map<String, List<Row>> within) {
    Set<String> ids = new HashSet<>();
    List<String> left = new ArrayList<>(wanted.stream().map(Row::id).toList());
    while (!left.isEmpty()) {
      String id = left.remove(left.size() - 1);
      Row row = rows.get(id);
      if (row != null && ids.add(id)) {
        left.add(row.value("parent"));
        within.getOrDefault(id, List.of()).forEach(one -> left.add(one.value("child_schedule")));
      }
    }
    List<String> fields =
        Stream.concat(Stream.of("sys_id", "schedule"), Schedule.FIELDS.stream()).toList();
    List<Row> spans = api.allIn(SPANS, "schedule", ids, "", fields);
    if (spans.isEmpty()) {
      throw denied(SPANS);
    }
    return spans.stream().collect(Collectors.groupingBy(row -> row.value("schedule")));
  }

  private static TroubleException denied(String table) {
    return new TroubleException(
        Trouble.DENIED, "table %s is empty; let the user read it".formatted(table));
  }

  private record Tree(
      Map<String, Row> rows, Map<String, List<Row>> within, Map<String, List<Row>> entries) {
    /** A schedule that is within itself stands there once. */
    Schedule of(Row row, Set<String> outer) {
      Set<String> path = new HashSet<>(outer);
      path.add(row.id());
      List<Schedule.Other> others = new ArrayList<>();
      add(row.value("parent"), false, path, others);
      for (Row one : within.getOrDefault(row.id(), List.of())) {
        add(one.value("child_schedule"), one.value("type").equals("exclude"), path, others);
      }
      return new Schedule(
          row.value("name"),
          row.value("time_zone"),
          entries.getOrDefault(row.id(), List.of()).stream().map(Tree::entry).toList(),
          others);
    }

    private void add(String id, boolean excluded, Set<String> path, List<Schedule.Other> others) {
      Row row = rows.get(id);
      if (row != null && !path.contains(id)) {
        others.add(new Schedule.Other(excluded, of(row, path)));
      }
    }

    private static Map<String, String> entry(Row row) {
      Map<String, String> entry = new HashMap<>();
      Schedule.FIELDS.forEach(field -> entry.put(field, row.value(field)));
      return entry;
    }
  }
}
