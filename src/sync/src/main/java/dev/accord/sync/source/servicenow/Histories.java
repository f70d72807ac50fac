package dev.accord.sync.source.servicenow;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Diff;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Original.Change;
import dev.accord.sync.mapping.Original.Remark;
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
import org.jspecify.annotations.Nullable;

/** What happened to the records of a page: audit trail and journal, and who and what they name. */
final class Histories {
  private static final List<String> AUDIT =
      List.of(
          "sys_id",
          "documentkey",
          "fieldname",
          "oldvalue",
          "newvalue",
          "user",
          "sys_created_on",
          "record_checkpoint");

  /** Not the text: nobody needs it, unless our own notes are among them. */
  private static final List<String> JOURNAL =
      List.of("sys_id", "element_id", "element", "sys_created_on", "sys_created_by");

  private static final List<String> JOURNAL_WITH_TEXT =
      Stream.concat(JOURNAL.stream(), Stream.of("value")).toList();

  /** So many changed records without any history are no coincidence. */
  private static final int SUSPICIOUS = 5;

  private final TableApi api;
  private final String table;
  private final Mapping mapping;
  private final boolean holdsNotes;
  private @Nullable Map<String, Map<String, String>> choices;

  /**
   * @param holdsNotes whether there are work notes that this service wrote; they count for nothing
   */
  Histories(TableApi api, String table, Mapping mapping, boolean holdsNotes) {
    this.api = api;
    this.table = table;
    this.mapping = mapping;
    this.holdsNotes = holdsNotes;
  }

  /** Of some records. */
  record Found(Map<String, List<Row>> audits, Map<String, List<Row>> journals, Names names) {
    List<Change> changes(String id) {
      Map<String, List<Row>> groups =
          audits.getOrDefault(id, List.of()).stream()
              .collect(
                  Collectors.groupingBy(
                      row -> row.value("sys_created_on") + "/" + row.value("record_checkpoint"),
                      LinkedHashMap::new,
                      Collectors.toList()));
      List<Change> changes = new ArrayList<>();
      groups.forEach((key, rows) -> changes.add(change(key, rows)));
      return changes;
    }

    private Change change(String key, List<Row> rows) {
      Row first = rows.get(0);
      return new Change(
          key,
          first.time("sys_created_on"),
          number(first.value("record_checkpoint")),
          names.author(first.value("user")),
          rows.stream().map(this::diff).toList());
    }

    private Diff diff(Row row) {
      String field = row.value("fieldname");
      return new Diff.Whole(
          field,
          names.values(field, row.value("oldvalue")),
          names.values(field, row.value("newvalue")));
    }

    List<Remark> remarks(String id) {
      return journals.getOrDefault(id, List.of()).stream()
          .map(
              row ->
                  new Remark(
                      row.id(),
                      row.time("sys_created_on"),
                      0,
                      names.author(row.value("sys_created_by")),
                      row.value("element")))
          .toList();
    }

    private static long number(String text) {
      return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
  }

  Found of(List<Row> records) {
    List<String> ids = records.stream().map(Row::id).toList();
    String fields = "^fieldnameIN" + String.join(",", mapping.sourceFields());
    List<Row> audits = api.allIn("sys_audit", "documentkey", ids, fields, AUDIT);
    refuseMissingAudit(records, audits);
    List<Row> journals = journals(ids);
    return new Found(
        audits.stream().collect(Collectors.groupingBy(row -> row.value("documentkey"))),
        journals.stream().collect(Collectors.groupingBy(row -> row.value("element_id"))),
        names(records, audits, journals));
  }

  private List<Row> journals(List<String> ids) {
    return api
        .allIn(
            "sys_journal_field",
            "element_id",
            ids,
            "^elementINcomments,work_notes",
            holdsNotes ? JOURNAL_WITH_TEXT : JOURNAL)
        .stream()
        .filter(row -> !Note.is(row.value("value")))
        .toList();
  }

  /** Who may not read the audit trail gets an empty one, and every clock would be wrong. */
  private void refuseMissingAudit(List<Row> records, List<Row> audits) {
    long changed =
        records.stream().filter(row -> row.value("sys_mod_count").matches("[1-9]\\d*")).count();
    if (audits.isEmpty() && changed >= SUSPICIOUS) {
      throw new TroubleException(
          Trouble.DENIED,
          "%d records of table %s were changed, and none has an audit trail; let the user read sys_audit, and have the mapped fields audited"
              .formatted(changed, table));
    }
  }

  private Names names(List<Row> records, List<Row> audits, List<Row> journals) {
    Set<String> people = new HashSet<>();
    Set<String> groups = new HashSet<>();
    collect(mapping.sourcesOf(FieldKey.REPORTER, FieldKey.ASSIGNEE), records, audits, people);
    collect(mapping.sourcesOf(FieldKey.ASSIGNMENT_GROUP), List.of(), audits, groups);
    Set<String> authors =
        Stream.concat(
                audits.stream().map(row -> row.value("user")),
                journals.stream().map(row -> row.value("sys_created_by")))
            .collect(Collectors.toSet());
    List<String> user = List.of("sys_id", "user_name", "email", "name");
    List<Row> users = new ArrayList<>(api.allIn("sys_user", "sys_id", people, "", user));
    users.forEach(known -> authors.remove(known.value("user_name")));
    users.addAll(api.allIn("sys_user", "user_name", authors, "", user));
    List<Row> named = api.allIn("sys_user_group", "sys_id", groups, "", List.of("sys_id", "name"));
    return Names.of(users, named, audits.isEmpty() ? Map.of() : choices());
  }

  private static void collect(
      Collection<String> fields, List<Row> records, List<Row> audits, Set<String> ids) {
    records.forEach(row -> fields.forEach(field -> ids.add(row.value(field))));
    audits.stream()
        .filter(row -> fields.contains(row.value("fieldname")))
        .forEach(
            row -> {
              ids.add(row.value("oldvalue"));
              ids.add(row.value("newvalue"));
            });
    ids.remove("");
  }

  /** Labels of choices by field and value; those of the table itself before those of all tasks. */
  Map<String, Map<String, String>> choices() {
    Map<String, Map<String, String>> known = choices;
    if (known == null) {
      known = new HashMap<>();
      List<Row> rows =
          api.all(
              "sys_choice",
              "nameINtask,%s^elementIN%s^language=en"
                  .formatted(table, String.join(",", mapping.sourceFields())),
              List.of("sys_id", "name", "element", "value", "label"));
      for (boolean own : new boolean[] {false, true}) {
        for (Row row : rows) {
          if (row.value("name").equals(table) == own) {
            known
                .computeIfAbsent(row.value("element"), field -> new LinkedHashMap<>())
                .put(row.value("value"), row.value("label"));
          }
        }
      }
      choices = known;
    }
    return known;
  }
}
