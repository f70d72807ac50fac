package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Chooses who does something, among the people and at the hours that there are. */
record Cast(People people, Dice dice) {

  /** One of two members of a group, the one who is at work first. */
  Person worker(String group, Instant at) {
    List<Person> members = people.of(group);
    return Stream.of(dice.pick(members), dice.pick(members))
        .min(Comparator.comparing(one -> hours(one).after(at, Duration.ZERO)))
        .orElseThrow();
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
