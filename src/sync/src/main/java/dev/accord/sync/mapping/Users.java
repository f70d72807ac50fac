package dev.accord.sync.mapping;

import dev.accord.document.outside.NamedPerson;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Mapping.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom Jira knows the people of another system as. Which user has a name or an address is left to
 * Accord, which asks Jira when the ticket arrives.
 */
public final class Users {
  private final String system;
  private final People people;

  /**
   * @param system before the id of whoever is nobody in Jira
   */
  public Users(String system, People people) {
    this.system = system;
    this.people = people;
  }

  public UserKey of(Person person) {
    return new UserKey(known(person).orElseGet(() -> foreign(person.id())));
  }

  /**
   * As {@link #of(Person)}, for somebody named by the id.
   *
   * @param known people by id; who is not among them may be in the mapping's table
   */
  UserKey of(String id, Map<String, Person> known) {
    return Optional.ofNullable(known.get(id))
        .map(this::of)
        .orElseGet(() -> new UserKey(people.table().getOrDefault(id, foreign(id))));
  }

  private Optional<String> known(Person person) {
    for (String name : List.of(person.id(), person.userName(), person.email())) {
      if (!name.isEmpty() && people.table().containsKey(name)) {
        return Optional.ofNullable(people.table().get(name));
      }
    }
    return switch (people.by()) {
      case USER_NAME -> named(person.userName(), NamedPerson.ByUserName::new);
      case EMAIL -> named(person.email(), NamedPerson.ByAddress::new);
      case EMAIL_LOCAL_PART -> named(localPart(person.email()), NamedPerson.ByUserName::new);
      case TABLE -> Optional.empty();
    };
  }

  private static String localPart(String email) {
    int at = email.lastIndexOf('@');
    return at < 0 ? "" : email.substring(0, at);
  }

  private static Optional<String> named(String text, Function<String, NamedPerson> by) {
    return Optional.of(Plain.line(text))
        .filter(line -> !line.isEmpty())
        .map(line -> Plain.line(by.apply(line).written().value()));
  }

  private String foreign(String id) {
    return Plain.line(system + ":" + id);
  }
}
