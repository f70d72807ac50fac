package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.scenario.export.Exported.Named;
import dev.accord.sandbox.scenario.export.Exported.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first reading of an export: learns what its issues need. Names that issues have now win over
 * names that histories remember; who is only in histories is known by key and name.
 */
final class Survey implements ExportFile.Visitor {
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, String> statuses = new LinkedHashMap<>();
  private final Map<String, StatusCategory> categories = new HashMap<>();
  private final Map<String, Map<String, Integer>> resolutionsOf = new HashMap<>();
  private final Map<String, Map<String, String>> constants = new HashMap<>();
  private final Map<String, ProjectSurvey> projects = new LinkedHashMap<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final FieldSurvey fields = new FieldSurvey();
  private long updates;

  /** Constants that an item of history refers to by id. */
  static final List<String> CONSTANTS = List.of("priority", "resolution", "issuetype");

  @Override
  public void entry(long index, JsonNode entry) {
    try {
      see(IssueParser.parse(entry));
    } catch (IllegalArgumentException e) {
      // The second reading lists it.
    }
  }

  @Override
  public void names(JsonNode names) {
    fields.names(names);
  }

  @Override
  public void schema(JsonNode schema) {
    fields.schema(schema);
  }

  private void see(Exported.Issue issue) {
    Exported.Fields now = issue.fields();
    statuses.put(now.status().named().id(), now.status().named().name());
    now.status().category().ifPresent(one -> categories.put(now.status().named().id(), one));
    resolutionsOf
        .computeIfAbsent(now.status().named().id(), id -> new HashMap<>())
        .merge(now.resolution().map(Named::id).orElse(""), 1, Integer::sum);
    put("issuetype", now.type());
    now.priority().ifPresent(one -> put("priority", one));
    now.resolution().ifPresent(one -> put("resolution", one));
    fields.values(now.custom());
    now.custom().values().forEach(this::seeUserValue);
    issue.people().creator().ifPresent(this::see);
    issue.people().reporter().ifPresent(this::see);
    issue.people().assignee().ifPresent(this::see);
    issue.changes().forEach(this::see);
    issue.comments().forEach(this::see);
    projects
        .computeIfAbsent(issue.key().project(), key -> new ProjectSurvey(key, issue.project()))
        .see(issue);
    updates += issue.changes().size() + 1;
  }

  private void put(String kind, Named constant) {
    constants
        .computeIfAbsent(kind, one -> new LinkedHashMap<>())
        .put(constant.id(), constant.name());
  }

  private void seeUserValue(JsonNode value) {
    IssueParser.personIn(value).ifPresent(this::see);
  }

  private void see(Person person) {
    people.merge(person.key(), person, (known, again) -> known.login().isPresent() ? known : again);
  }

  private void see(Exported.Comment comment) {
    comment.author().ifPresent(this::see);
    comment.updateAuthor().ifPresent(this::see);
    comment
        .restriction()
        .filter(Exported.Restriction::group)
        .ifPresent(level -> groups.add(level.name()));
  }

  private void see(Exported.Change change) {
    change.author().ifPresent(this::see);
    for (Exported.Item item : change.items()) {
      fields.history(item);
      see(item, item.from());
      see(item, item.to());
    }
  }

  private void see(Exported.Item item, Exported.Side side) {
    if (item.custom()) {
      return;
    }
    side.named()
        .ifPresent(
            named -> {
              switch (item.field()) {
                case "status" -> statuses.putIfAbsent(named.id(), named.name());
                case "assignee", "reporter" -> see(remembered(named));
                default -> {
                  if (CONSTANTS.contains(item.field())) {
                    constants
                        .computeIfAbsent(item.field(), one -> new LinkedHashMap<>())
                        .putIfAbsent(named.id(), named.name());
                  }
                }
              }
            });
  }

  private static Person remembered(Named named) {
    return new Person(
        named.id(), Optional.empty(), named.name(), Optional.empty(), Optional.empty());
  }

  /** Everybody, by key. */
  Map<String, Person> people() {
    return people;
  }

  /** Names of statuses by id. */
  Map<String, String> statuses() {
    return statuses;
  }

  Map<String, StatusCategory> categories() {
    return categories;
  }

  /** Names of constants by id; a kind is the field's name in history. */
  Map<String, String> constants(String kind) {
    return constants.getOrDefault(kind, Map.of());
  }

  /** The resolution, by id, that most issues in this status have; empty text for none. */
  String usualResolution(String statusId) {
    return resolutionsOf.getOrDefault(statusId, Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  Iterable<ProjectSurvey> projects() {
    return projects.values();
  }

  Set<String> groups() {
    return groups;
  }

  List<FieldSurvey.Found> customFields() {
    return fields.found();
  }

  /** Issues and changes, the measure of progress. */
  long updates() {
    return updates;
  }
}
