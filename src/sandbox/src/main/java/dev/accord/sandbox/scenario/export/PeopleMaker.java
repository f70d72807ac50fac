package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.export.Exported.Person;
import dev.accord.sandbox.scenario.load.Logins;
import dev.accord.sandbox.scenario.load.Newcomers;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Creates the people of an export; who has an account of that name already is that account. */
final class PeopleMaker {
  private final Jira jira;

  PeopleMaker(Jira jira) {
    this.jira = jira;
  }

  /** The users by the export's key. */
  Map<String, User> make(Map<String, Person> people) {
    Map<String, User> users = new HashMap<>();
    Set<String> taken = new HashSet<>();
    jira.users().all().forEach(user -> taken.add(user.name()));
    people.values().forEach(person -> person.login().ifPresent(login -> taken.add(lower(login))));
    Logins logins = new Logins(taken);
    List<String> keys = new ArrayList<>();
    List<NewUser> newcomers = new ArrayList<>();
    people.forEach(
        (key, person) ->
            person
                .login()
                .flatMap(jira.users()::byName)
                .ifPresentOrElse(
                    user -> users.put(key, user),
                    () -> {
                      keys.add(key);
                      newcomers.add(newcomer(person, logins));
                    }));
    List<User> made = new Newcomers(jira).add(newcomers);
    for (int i = 0; i < made.size(); i++) {
      users.put(keys.get(i), made.get(i));
    }
    return users;
  }

  private static NewUser newcomer(Person person, Logins logins) {
    String login =
        person
            .login()
            .map(PeopleMaker::lower)
            .filter(name -> name.matches("[a-z0-9._@-]{1,255}"))
            .orElseGet(() -> logins.of(person.key(), person.displayName()));
    String name = person.displayName().isBlank() ? login : person.displayName();
    String email = person.email().orElse(login + "@example.invalid");
    return Newcomers.known(login, name, email, zone(person));
  }

  private static String lower(String login) {
    return login.toLowerCase(Locale.ROOT);
  }

  private static ZoneId zone(Person person) {
    try {
      return person.zone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC; // A zone that this JDK does not know matters to nothing but display.
    }
  }
}
