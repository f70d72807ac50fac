package dev.accord.sync.cli;

import com.google.gson.JsonParser;
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
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks who is in the groups that the definitions speak of, in Jira and in a source. */
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
   * @throws TroubleException when one of the two cannot be asked now
   */
  Directory of(KnownDefinitions known, Configuration settings, SourceSettings system) {
    Map<String, Set<UserKey>> members = new HashMap<>();
    try (Inspectable source = new Sources(clock).open(system)) {
      source
          .members()
          .forEach((group, people) -> members.put(system.system() + "/" + group, people));
    }
    Set<String> named = KnownGroups.named(JsonParser.parseString(known.body()));
    named.removeAll(members.keySet());
    addOfJira(named, GroupMembers.ofDataCenter(new Peer(settings.accord(), clock)), members);
    return new KnownGroups(members);
  }

  private void addOfJira(Set<String> groups, GroupMembers jira, Map<String, Set<UserKey>> members) {
    try {
      for (String group : groups) {
        members.put(group, keys(jira.of(group).orElse(List.of())));
      }
    } catch (TroubleException failure) {
      if (failure.trouble() != Trouble.DENIED) {
        throw failure;
      }
      tell.accept(
          "who is in groups of Jira may not be read, so agreements that hang on groups have no clocks here; let the user of accord.token be an administrator for the comparison");
    }
  }

  private static Set<UserKey> keys(List<Person> people) {
    return people.stream().map(Person::id).map(UserKey::new).collect(Collectors.toSet());
  }
}
