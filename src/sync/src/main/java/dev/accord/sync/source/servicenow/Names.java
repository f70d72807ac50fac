package dev.accord.sync.source.servicenow;

import dev.accord.engine.ticket.FieldValue;
import dev.accord.sync.mapping.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What ids mean that stand in histories, which hold no names.
 *
 * @param people by id
 * @param idsByUserName histories name authors by what they log in with
 * @param groups names by id
 * @param choices labels by field and value
 */
record Names(
    Map<String, Person> people,
    Map<String, String> idsByUserName,
    Map<String, String> groups,
    Map<String, Map<String, String>> choices) {
  /** Those who are nobody. */
  private static final Set<String> MACHINES = Set.of("system", "");

  static Names of(List<Row> users, List<Row> groups, Map<String, Map<String, String>> choices) {
    Map<String, Person> people = new HashMap<>();
    Map<String, String> idsByUserName = new HashMap<>();
    for (Row user : users) {
      Person person =
          new Person(user.id(), user.value("user_name"), user.value("email"), user.value("name"));
      people.put(person.id(), person);
      idsByUserName.put(person.userName(), person.id());
    }
    Map<String, String> names = new HashMap<>();
    groups.forEach(group -> names.put(group.id(), group.value("name")));
    return new Names(people, idsByUserName, names, choices);
  }

  /** The person's id; absent for the system itself. */
  Optional<String> author(String userName) {
    return MACHINES.contains(userName)
        ? Optional.empty()
        : Optional.of(idsByUserName.getOrDefault(userName, userName));
  }

  List<FieldValue> values(String field, String stored) {
    if (stored.isBlank()) {
      return List.of();
    }
    Person person = people.get(stored);
    String name =
        person != null
            ? person.name()
            : groups.getOrDefault(
                stored, choices.getOrDefault(field, Map.of()).getOrDefault(stored, stored));
    return List.of(new FieldValue(stored, name.isBlank() ? stored : name));
  }
}
