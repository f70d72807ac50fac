package dev.accord.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final UserKey ANA = new UserKey("ana");

  @Test
  void the_first_department_by_id_counts_whether_or_not_the_directory_tells_the_groups() {
    Random random = new Random(20260302);
    for (int round = 0; round < 500; round++) {
      List<Department> departments = departments(random);
      Set<String> groups = groups(random);
      Directory silent = (user, group, at) -> groups.contains(group);

      Optional<Department> asked = new Membership(departments, silent).departmentOf(ANA, NOW);
      Optional<Department> told =
          new Membership(departments, telling(groups)).departmentOf(ANA, NOW);

      assertThat(told).as("round %d", round).isEqualTo(asked);
    }
  }

  @Test
  void somebody_in_no_group_has_no_department() {
    List<Department> departments = List.of(department("it", List.of(MemberGroup.always("it"))));

    assertThat(new Membership(departments, telling(Set.of())).departmentOf(ANA, NOW)).isEmpty();
  }

  private static Directory telling(Set<String> groups) {
    return new Directory() {
      @Override
      public boolean isMember(UserKey user, String group, Instant at) {
        return groups.contains(group);
      }

      @Override
      public Optional<Set<String>> groupsEver(UserKey user) {
        return Optional.of(groups);
      }
    };
  }

  private static List<Department> departments(Random random) {
    List<Department> departments = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      List<MemberGroup> members = new ArrayList<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        Optional<Instant> until =
            random.nextBoolean()
                ? Optional.of(NOW.plusSeconds(random.nextInt(3) - 1))
                : Optional.empty();
        members.add(new MemberGroup("group-" + random.nextInt(6), Optional.empty(), until));
      }
      departments.add(department("department-" + random.nextInt(100_000), members));
    }
    return departments;
  }

  private static Set<String> groups(Random random) {
    Set<String> groups = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      groups.add("group-" + random.nextInt(6));
    }
    return groups;
  }

  private static Department department(String id, List<MemberGroup> members) {
    return new Department(
        new DepartmentId(id),
        id,
        DepartmentKind.INTERNAL,
        Optional.empty(),
        List.of(),
        members,
        new CalendarId("always"),
        Acceptance.ON_ARRIVAL,
        Optional.empty(),
        "",
        List.of());
  }
}
