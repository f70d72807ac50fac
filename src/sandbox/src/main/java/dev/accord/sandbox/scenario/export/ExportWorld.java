package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.project.Project;
import dev.accord.sandbox.jira.user.User;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the ids of an export are in this Jira.
 *
 * @param users by the export's key
 * @param constants ids by kind ({@code status}, {@code priority}, ...) and the export's id
 * @param projects by key
 * @param components ids by the export's id
 * @param fields by the export's id ({@code customfield_10010})
 * @param importer stands for authors that the export does not name
 */
record ExportWorld(
    Jira jira,
    User importer,
    Map<String, User> users,
    Map<String, Map<String, String>> constants,
    Map<String, Project> projects,
    Map<String, Long> components,
    Map<String, CustomField> fields) {
  ExportWorld {
    users = new HashMap<>(users);
    constants = new HashMap<>(constants);
    projects = new HashMap<>(projects);
    components = new HashMap<>(components);
    fields = new HashMap<>(fields);
  }

  Optional<String> constant(String kind, String id) {
    return Optional.ofNullable(constants.getOrDefault(kind, Map.of()).get(id));
  }

  /** The id of a constant that the first reading has seen. */
  String knownConstant(String kind, String id) {
    return constant(kind, id).orElseThrow();
  }

  Optional<String> userKey(String key) {
    return Optional.ofNullable(users.get(key)).map(User::key);
  }

  /** The key of a person, or of the user who stands for nobody in particular. */
  String userKey(Optional<Exported.Person> person) {
    return person.flatMap(one -> userKey(one.key())).orElse(importer.key());
  }

  Project project(String key) {
    return Optional.ofNullable(projects.get(key)).orElseThrow();
  }

  Optional<Long> component(String id) {
    return Optional.ofNullable(components.get(id));
  }

  Optional<CustomField> fieldByName(String name) {
    return fields.values().stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
