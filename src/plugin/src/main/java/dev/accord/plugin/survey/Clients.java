package dev.accord.plugin.survey;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Population;
import dev.accord.engine.survey.Turnout;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people that could be asked. */
public final class Clients {
  private final UserManager users;
  private final GroupManager groups;
  private final LocaleResolver locales;

  public Clients(UserManager users, GroupManager groups, LocaleResolver locales) {
    this.users = users;
    this.groups = groups;
    this.locales = locales;
  }

  /** Absent for somebody who has left. */
  Optional<ApplicationUser> active(UserKey person) {
    return Optional.ofNullable(users.getUserByKey(person.value()))
        .filter(ApplicationUser::isActive);
  }

  /** As Jira shows the person; the key of one whom it does not know any more. */
  String name(UserKey person) {
    return Optional.ofNullable(users.getUserByKey(person.value()))
        .map(ApplicationUser::getDisplayName)
        .orElse(person.value());
  }

  /** In which the person reads Jira, such as {@code de-AT}. */
  String language(UserKey person) {
    return locales
        .getLocale(new com.atlassian.sal.api.user.UserKey(person.value()))
        .toLanguageTag();
  }

  /**
   * How many active people a department has. One that is told from its requests, without groups,
   * has people whom Jira cannot count: it counts as large.
   */
  public int people(Department department, Instant now) {
    if (department.memberGroups().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return (int)
        department.memberGroups().stream()
            .filter(group -> group.isInForce(now))
            .map(MemberGroup::group)
            .map(groups::getGroup)
            .flatMap(Clients::known)
            .flatMap(group -> groups.getUsersInGroup(group).stream())
            .filter(ApplicationUser::isActive)
            .map(ApplicationUser::getKey)
            .distinct()
            .count();
  }

  /**
   * The people of the one client department that a figure is of. Endless where no correction is
   * wanted, and where somebody may have answered more than once.
   */
  public Population population(
      AnswersOf wanted, List<Answers> found, Turnout turnout, Rulebook rulebook, Instant now) {
    boolean onceEach =
        turnout.isOnceEach() && found.stream().allMatch(answers -> answers.earlier().isEmpty());
    boolean applies = wanted.corrected() && wanted.clients().size() == 1 && onceEach;
    if (!applies) {
      return Population.ENDLESS;
    }
    return rulebook
        .department(wanted.clients().iterator().next())
        .map(client -> people(client, now))
        .filter(people -> people >= turnout.answers())
        .filter(people -> people > 0)
        .map(Population::new)
        .orElse(Population.ENDLESS);
  }

  private static Stream<Group> known(@Nullable Group group) {
    return Stream.ofNullable(group);
  }
}
