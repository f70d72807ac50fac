package dev.accord.sync.source.servicenow;

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
import java.util.stream.Collectors;

/** Who is in the groups that the mapping names: {@code sys_user_grmember}. */
final class Groups {
  private static final List<String> MEMBER =
      List.of("sys_id", "user", "user.user_name", "user.email", "user.name");

  private final TableApi api;
  private final Mapping mapping;
  private final Users users;

  Groups(TableApi api, Mapping mapping, Users users) {
    this.api = api;
    this.mapping = mapping;
    this.users = users;
  }

  Map<String, Set<UserKey>> members() {
    Map<String, Set<UserKey>> members = new LinkedHashMap<>();
    for (String group : mapping.counterparts().memberships()) {
      members.put(mapping.groupName(group), members(group));
    }
    refuseNobody(members);
    return members;
  }

  private Set<UserKey> members(String group) {
    List<String> ids =
        api.all("sys_user_group", "name=" + harmless(group), List.of("sys_id")).stream()
            .map(Row::id)
            .toList();
    if (ids.isEmpty()) {
      throw missing(group);
    }
    return api.allIn("sys_user_grmember", "group", ids, "^user.active=true", MEMBER).stream()
        .filter(row -> !row.value("user").isBlank())
        .map(Groups::person)
        .map(users::of)
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(UserKey::value))));
  }

  private static String harmless(String group) {
    if (!TableApi.isHarmless(group)) {
      throw missing(group);
    }
    return group;
  }

  private static TroubleException missing(String group) {
    return new TroubleException(
        Trouble.UNREADABLE,
        "there is no group '%s' to tell the members of; correct 'memberships' in the mapping, or let the user read sys_user_group"
            .formatted(group));
  }

  /** Who may not read the table gets nobody, and departments would lose all their people. */
  private static void refuseNobody(Map<String, Set<UserKey>> members) {
    if (!members.isEmpty() && members.values().stream().allMatch(Set::isEmpty)) {
      throw new TroubleException(
          Trouble.DENIED,
          "nobody is in any of the groups %s; let the user read sys_user_grmember, or take them out of 'memberships' in the mapping"
              .formatted(String.join(", ", members.keySet())));
    }
  }

  private static Person person(Row row) {
    return new Person(
        row.value("user"),
        row.value("user.user_name"),
        row.value("user.email"),
        row.value("user.name"));
  }
}
