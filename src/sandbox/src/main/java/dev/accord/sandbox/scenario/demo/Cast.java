package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Chooses who does something, among the people and at the hours that there are. */
record Cast(People people, Dice dice) {

  /** One of those of a group who would first be done with something that takes {@code amount}. */
  Person worker(String group, Instant at, Duration amount) {
    List<Person> members = people.of(group);
    Instant first =
        members.stream()
            .map(one -> hours(one).after(at, amount))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return dice.pick(
        members.stream().filter(one -> hours(one).after(at, amount).equals(first)).toList());
  }

  Person anybody(String group) {
    return dice.pick(people.of(group));
  }

  /** Who approves what somebody asks for: the head of their department. */
  Person approverFor(Person reporter) {
    return people.headOf(reporter.group()).orElse(reporter);
  }

  static OfficeHours hours(Person person) {
    return new OfficeHours(person.zone());
  }
}
