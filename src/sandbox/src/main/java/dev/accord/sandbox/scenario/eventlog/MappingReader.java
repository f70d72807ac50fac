package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.scenario.form.Form;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.form.FormFile;
import dev.accord.sandbox.scenario.setup.SetupRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads mapping files of event logs. */
public final class MappingReader {
  private MappingReader() {}

  /**
   * Reads a mapping.
   *
   * @throws FormException when it cannot be used, naming the member and the cure
   */
  public static EventLogMapping read(Path file) {
    Form form = FormFile.read(file);
    EventLogMapping mapping =
        new EventLogMapping(
            project(form.form("project", "Name the project to load into: {\"key\": \"INC\"}.")),
            time(form.form("time", "Say how times are written: {\"format\": .., \"zone\": ..}.")),
            columns(form),
            values(form),
            new Template(form.text("summary", "Give a text with columns: \"{category}\".")),
            form.maybeText("description").map(Template::new),
            SetupRequest.listed(form, "after", file));
    form.done();
    return mapping;
  }

  private static LogProject project(Form form) {
    String key = form.text("key", "Give two to ten upper case letters, such as INC.");
    if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
      throw form.problem("key", "is '%s'; use 2 to 10 upper case letters.".formatted(key));
    }
    LogProject project =
        new LogProject(
            key,
            form.maybeText("name").orElse(key),
            form.maybeText("number").map(text -> form.value("number", text, Pattern::compile)),
            form.maybeText("groupField").orElse("Assignment group"));
    form.done();
    return project;
  }

  private static TimeFormat time(Form form) {
    String zone =
        form.text("zone", "Name the zone that times were written in, such as Europe/Berlin.");
    ZoneId zoneId = form.value("zone", zone, ZoneId::of);
    String format = form.text("format", "Write it as d/M/yyyy HH:mm or yyyy-MM-dd'T'HH:mm:ss.");
    TimeFormat time = form.value("format", format, pattern -> TimeFormat.of(pattern, zoneId));
    form.done();
    return time;
  }

  private static LogColumns columns(Form form) {
    Form columns = form.form("columns", "Name the columns: {\"id\": .., \"time\": .., ..}.");
    Map<ColumnRole, String> byRole = new EnumMap<>(ColumnRole.class);
    for (ColumnRole role : ColumnRole.values()) {
      columns.maybeText(role.member()).ifPresent(name -> byRole.put(role, name));
      if (role.required() && !byRole.containsKey(role)) {
        throw columns.problem(role.member(), "is missing. Name the column that holds it.");
      }
    }
    columns.done();
    return new LogColumns(byRole, form.forms("fields").stream().map(MappingReader::field).toList());
  }

  private static FieldColumn field(Form form) {
    String column = form.text("column", "Name the column.");
    String name = form.maybeText("field").orElse(column);
    String kind = form.maybeText("kind").orElse("select");
    FieldColumn field =
        form.value(
            "kind",
            kind,
            text ->
                new FieldColumn(
                    column, name, CustomFieldKind.valueOf(text.toUpperCase(Locale.ROOT))));
    form.done();
    return field;
  }

  private static LogValues values(Form form) {
    Map<String, LogState> states = new LinkedHashMap<>();
    form.form("states", "List the log's states: {\"New\": {\"status\": .., \"category\": ..}}.")
        .formByMember()
        .forEach((value, state) -> states.put(value, state(state)));
    if (states.isEmpty()) {
      throw form.problem("states", "is empty. List every state of the log.");
    }
    Set<String> unknown = new LinkedHashSet<>(form.texts("unknown"));
    Map<String, String> priorities = names(form, "priorities");
    Map<String, String> types = names(form, "types");
    String type = form.maybeText("type").orElse("Incident");
    String start = form.maybeText("startState").orElse(states.keySet().iterator().next());
    return form.value(
        "startState",
        start,
        given -> new LogValues(unknown, states, given, priorities, types, type));
  }

  private static Map<String, String> names(Form form, String member) {
    return form.maybeForm(member).map(Form::textByMember).orElse(Map.of());
  }

  private static LogState state(Form form) {
    String status = form.text("status", "Name the status in Jira.");
    String category = form.text("category", "Choose new, indeterminate or done.");
    LogState state =
        new LogState(
            status,
            form.value("category", category, StatusCategory::ofKey),
            form.maybeText("resolution"));
    form.done();
    return state;
  }
}
