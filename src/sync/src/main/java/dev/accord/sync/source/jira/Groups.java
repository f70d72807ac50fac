package dev.accord.sync.source.jira;

import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.Person;
import dev.accord.sync.mapping.Users;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is in the groups that the mapping names. */
final class Groups {
  private final GroupMembers members;
  private final Mapping mapping;
  private final Users users;

  Groups(GroupMembers members, Mapping mapping, Users users) {
    this.members = members;
    this.mapping = mapping;
    this.users = users;
  }

  Map<String, Set<UserKey>> members() {
    Map<String, Set<UserKey>> groups = new LinkedHashMap<>();
    for (String group : mapping.counterparts().memberships()) {
      Set<UserKey> keys = new TreeSet<>(Comparator.comparing(UserKey::value));
      people(group).forEach(person -> keys.add(users.of(person)));
      groups.put(mapping.groupName(group), keys);
    }
    return groups;
  }

  private List<Person> people(String group) {
    return members
        .of(group)
        .orElseThrow(
            () ->
                new TroubleException(
                    Trouble.UNREADABLE,
                    "there is no group '%s' to tell the members of; correct 'memberships' in the mapping"
                        .formatted(group)));
  }
}
