package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.NewUser;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.load.Logins;
import dev.accord.sandbox.scenario.load.Newcomers;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of a log as users, and its groups with the people who worked in them. */
final class LogPeople {
  private static final List<ColumnRole> ROLES =
      List.of(ColumnRole.REPORTER, ColumnRole.ASSIGNEE, ColumnRole.AUTHOR);

  private final Map<String, User> users = new HashMap<>();
  private final Map<String, Set<String>> members = new LinkedHashMap<>();
  private final User importer;

  private LogPeople(User importer) {
    this.importer = importer;
  }

  /** Creates everybody whom the log names. */
  static LogPeople create(Jira jira, EventLog log) {
    LogPeople people = new LogPeople(new Newcomers(jira).importer());
    Set<String> names = new LinkedHashSet<>();
    for (LoggedIssue issue : log.issues()) {
      for (LoggedIssue.Update update : issue.updates()) {
        List<String> cells = update.row().cells();
        ROLES.forEach(role -> log.parser().known(cells, role).ifPresent(names::add));
        people.noteMember(
            log.parser().known(cells, ColumnRole.GROUP),
            log.parser().known(cells, ColumnRole.ASSIGNEE));
      }
    }
    people.createUsers(jira, names);
    people.members.forEach((group, found) -> jira.groups().add(group, people.users(found)));
    return people;
  }

  private void noteMember(Optional<String> group, Optional<String> assignee) {
    group.ifPresent(
        name -> {
          Set<String> found = members.computeIfAbsent(name, key -> new LinkedHashSet<>());
          assignee.ifPresent(found::add);
        });
  }

  private void createUsers(Jira jira, Set<String> names) {
    Set<String> taken =
        jira.users().all().stream().map(User::name).collect(Collectors.toUnmodifiableSet());
    Logins logins = new Logins(taken);
    List<NewUser> newcomers = new ArrayList<>();
    for (String name : names) {
      String login = logins.of(name);
      newcomers.add(Newcomers.known(login, name, login + "@example.invalid", ZoneOffset.UTC));
    }
    for (User user : new Newcomers(jira).add(newcomers)) {
      users.put(user.displayName(), user);
    }
  }

  private List<User> users(Set<String> names) {
    return names.stream().flatMap(name -> Optional.ofNullable(users.get(name)).stream()).toList();
  }

  Optional<User> user(Optional<String> name) {
    return name.map(users::get);
  }

  User importer() {
    return importer;
  }

  Set<String> groups() {
    return members.keySet();
  }

  int count() {
    return users.size();
  }
}
