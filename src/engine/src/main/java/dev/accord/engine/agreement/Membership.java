package dev.accord.engine.agreement;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people's departments. There may be a hundred departments, but a person is in a few groups:
 * only the departments of those are asked, when the directory can tell the groups.
 */
final class Membership {
  private static final Comparator<Department> BY_ID =
      Comparator.comparing(department -> department.id().value());

  private final List<Department> all;
  private final Map<String, List<Department>> byGroup = new HashMap<>();
  private final Directory directory;

  Membership(List<Department> departments, Directory directory) {
    this.all = departments.stream().sorted(BY_ID).toList();
    this.directory = directory;
    for (Department department : all) {
      department.memberGroups().stream()
          .map(MemberGroup::group)
          .distinct()
          .forEach(
              group -> byGroup.computeIfAbsent(group, it -> new ArrayList<>()).add(department));
    }
  }

  /** The department that the person belonged to at the instant; the first by id when several. */
  Optional<Department> departmentOf(UserKey user, Instant at) {
    Optional<Set<String>> groups = directory.groupsEver(user);
    if (groups.isEmpty()) {
      return first(all, user, at);
    }
    Optional<Department> found = Optional.empty();
    for (String group : groups.get()) {
      Optional<Department> candidate = first(byGroup.getOrDefault(group, List.of()), user, at);
      boolean earlier =
          candidate.isPresent()
              && (found.isEmpty() || BY_ID.compare(candidate.get(), found.get()) < 0);
      found = earlier ? candidate : found;
    }
    return found;
  }

  private Optional<Department> first(List<Department> departments, UserKey user, Instant at) {
    for (Department department : departments) {
      if (department.hasMember(user, directory, at)) {
        return Optional.of(department);
      }
    }
    return Optional.empty();
  }
}
