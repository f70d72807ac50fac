package dev.accord.sync.cli;

import com.google.gson.JsonParser;
import dev.accord.document.outside.NamedPerson;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.compare.KnownGroups;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.http.Peer;
import dev.accord.sync.mapping.Person;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.source.jira.GroupMembers;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks who is in the groups that definitions speak of, in Jira and in sources. */
final class GroupLookup {
  private final Clock clock;
  private final Consumer<String> tell;

  /**
   * @param tell told what could not be found out
   */
  GroupLookup(Clock clock, Consumer<String> tell) {
    this.clock = clock;
    this.tell = tell;
  }

  /**
   * Who is where now.
   *
   * @param documents that speak of groups of Jira, as JSON
   * @param systems whose mappings name groups there
   * @throws TroubleException when one of them cannot be asked now
   */
  Directory of(
      Collection<String> documents, Configuration settings, Collection<SourceSettings> systems) {
    Map<String, Set<UserKey>> members = new HashMap<>();
    systems.forEach(system -> addOf(system, members));
    Set<String> named = new TreeSet<>();
    documents.forEach(body -> named.addAll(KnownGroups.named(JsonParser.parseString(body))));
    named.removeAll(members.keySet());
    addOfJira(named, GroupMembers.ofDataCenter(new Peer(settings.accord(), clock)), members);
    return new KnownGroups(members);
  }

  private void addOf(SourceSettings system, Map<String, Set<UserKey>> members) {
    try (Inspectable source = new Sources(clock).open(system)) {
      source
          .members()
          .forEach((group, people) -> members.put(system.system() + "/" + group, people));
    }
  }

  private void addOfJira(Set<String> groups, GroupMembers jira, Map<String, Set<UserKey>> members) {
    try {
      for (String group : groups) {
        members.put(group, named(jira.of(group).orElse(List.of())));
      }
    } catch (TroubleException failure) {
      if (failure.trouble() != Trouble.DENIED) {
        throw failure;
      }
      tell.accept(
          "who is in groups of Jira may not be read, so agreements that hang on groups have no clocks here; let the user of accord.token be an administrator meanwhile");
    }
  }

  /** In each of the ways in which a ticket may name them. */
  private static Set<UserKey> named(List<Person> people) {
    return people.stream().flatMap(GroupLookup::names).collect(Collectors.toSet());
  }

  private static Stream<UserKey> names(Person person) {
    Stream.Builder<UserKey> names = Stream.builder();
    names.add(new UserKey(person.id()));
    if (!person.userName().isBlank()) {
      names.add(new NamedPerson.ByUserName(person.userName()).written());
    }
    if (!person.email().isBlank()) {
      names.add(new NamedPerson.ByAddress(person.email()).written());
    }
    return names.build();
  }
}
