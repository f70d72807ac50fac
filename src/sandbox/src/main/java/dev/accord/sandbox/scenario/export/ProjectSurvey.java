package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.scenario.export.Exported.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one project of an export has. Statuses are ids of the export. */
final class ProjectSurvey {
  private final String key;
  private final Named project;
  private final Set<String> types = new LinkedHashSet<>();
  private final Map<String, Integer> firstStatuses = new HashMap<>();
  private final Set<String> statuses = new LinkedHashSet<>();
  private final Map<String, String> componentNames = new LinkedHashMap<>();
  private final Set<String> workers = new LinkedHashSet<>();

  ProjectSurvey(String key, Named project) {
    this.key = key;
    this.project = project;
  }

  void see(Exported.Issue issue) {
    types.add(issue.fields().type().id());
    statuses.add(issue.fields().status().named().id());
    firstStatuses.merge(issue.firstStatus().id(), 1, Integer::sum);
    issue.fields().components().forEach(one -> componentNames.put(one.id(), one.name()));
    issue.people().assignee().ifPresent(person -> workers.add(person.key()));
    for (Exported.Change change : issue.changes()) {
      change.items().stream().filter(item -> !item.custom()).forEach(this::see);
    }
  }

  private void see(Exported.Item item) {
    switch (item.field()) {
      case "status" -> {
        item.from().named().ifPresent(status -> statuses.add(status.id()));
        item.to().named().ifPresent(status -> statuses.add(status.id()));
      }
      case "Component" -> {
        item.from().named().ifPresent(one -> componentNames.putIfAbsent(one.id(), one.name()));
        item.to().named().ifPresent(one -> componentNames.putIfAbsent(one.id(), one.name()));
      }
      case "assignee" -> {
        item.from().id().ifPresent(workers::add);
        item.to().id().ifPresent(workers::add);
      }
      default -> {
        // Other fields need nothing of the project.
      }
    }
  }

  String key() {
    return key;
  }

  Named project() {
    return project;
  }

  Set<String> types() {
    return types;
  }

  /** The status in which most issues were created. */
  String firstStatus() {
    return firstStatuses.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  Set<String> statuses() {
    return statuses;
  }

  /** Names by id, of every component that an issue has or had. */
  Map<String, String> componentNames() {
    return componentNames;
  }

  /** Keys of everybody who was ever assigned. */
  Set<String> workers() {
    return workers;
  }
}
