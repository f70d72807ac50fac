package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.form.Form;
import dev.accord.sandbox.scenario.form.FormFile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody, by the group of their department. */
record People(Map<String, List<Person>> byGroup) {
  /** The group of people outside the company. */
  static final String CUSTOMERS = "clients-external";

  static People load() {
    Map<String, List<Person>> byGroup = new LinkedHashMap<>();
    FormFile.resource(People.class, "people.json")
        .formByMember()
        .forEach((group, members) -> byGroup.put(group, members(group, members)));
    return new People(byGroup);
  }

  private static List<Person> members(String group, Form form) {
    List<Person> found = new ArrayList<>();
    form.formByMember()
        .forEach(
            (login, person) -> {
              ZoneId zone = ZoneId.of(person.text("zone", "Name a zone."));
              String name = person.text("name", "Give a name.");
              found.add(
                  new Person(
                      login, name, zone, group, person.isTrue("head"), person.isTrue("late")));
              person.done();
            });
    return found;
  }

  List<Person> of(String group) {
    return Optional.ofNullable(byGroup.get(group))
        .orElseThrow(() -> new IllegalArgumentException("no group " + group));
  }

  /** Everybody, in a fixed order. */
  List<Person> all() {
    return byGroup.values().stream().flatMap(List::stream).toList();
  }

  /** The head of a department; a customer has none and decides alone. */
  Optional<Person> headOf(String group) {
    return of(group).stream().filter(Person::head).findFirst();
  }
}
