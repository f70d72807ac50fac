package dev.accord.plugin.alert;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.Addressee.Party;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Delivery.Channel;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who an escalation step speaks of, at the moment that it is planned. */
final class Recipients {
  /**
   * One who is told, or why nobody is.
   *
   * @param address key of a user, mail address or URL; empty when there is nobody
   * @param why why this one, or why nobody
   */
  record Recipient(Channel channel, String address, String why) {
    boolean isSomebody() {
      return !address.isEmpty();
    }
  }

  private static final int LARGEST_GROUP = 200;

  private final UserManager users;
  private final GroupManager groups;
  private final Texts texts;

  Recipients(UserManager users, GroupManager groups, Texts texts) {
    this.users = users;
    this.groups = groups;
    this.texts = texts;
  }

  /** At least one; a head who left is stood in for by the deputies. */
  List<Recipient> of(Addressee addressee, AlertContext about) {
    if (addressee instanceof Addressee.Assignee) {
      return orNobody(
          known(about.ticket().assignee().stream().toList()),
          texts.of("alert.why.assignee"),
          texts.of("alert.nobody.assignee"));
    }
    if (addressee instanceof Addressee.Head head) {
      return head(department(head.of(), about), about);
    }
    if (addressee instanceof Addressee.Deputies deputies) {
      DepartmentId id = department(deputies.of(), about);
      return orNobody(
          deputies(id, about),
          texts.of("alert.why.deputy", name(id, about)),
          texts.of("alert.nobody.deputies", name(id, about)));
    }
    if (addressee instanceof Addressee.Group group) {
      return orNobody(
          members(group.group()),
          texts.of("alert.why.group", group.group()),
          texts.of("alert.nobody.group", group.group()));
    }
    if (addressee instanceof Addressee.User user) {
      return orNobody(
          known(List.of(user.user())),
          texts.of("alert.why.user"),
          texts.of("alert.nobody.user", user.user().value()));
    }
    if (addressee instanceof Addressee.Mail mail) {
      return List.of(new Recipient(Channel.MAIL, mail.address(), texts.of("alert.why.address")));
    }
    Addressee.Webhook webhook = (Addressee.Webhook) addressee;
    return List.of(new Recipient(Channel.WEBHOOK, webhook.url(), texts.of("alert.why.address")));
  }

  /** The head of the owing department, or else the first deputy. */
  Optional<ApplicationUser> headOrDeputy(AlertContext about) {
    DepartmentId owing = about.clock().owing();
    return Optional.ofNullable(about.rulebook().department(owing).orElse(null))
        .flatMap(Department::head)
        .flatMap(head -> known(List.of(head)).stream().findFirst())
        .or(() -> deputies(owing, about).stream().findFirst());
  }

  private List<Recipient> head(DepartmentId id, AlertContext about) {
    List<ApplicationUser> head =
        known(about.rulebook().department(id).flatMap(Department::head).stream().toList());
    return head.isEmpty()
        ? orNobody(
            deputies(id, about),
            texts.of("alert.why.deputy.for.head", name(id, about)),
            texts.of("alert.nobody.head", name(id, about)))
        : orNobody(head, texts.of("alert.why.head", name(id, about)), "");
  }

  private List<ApplicationUser> deputies(DepartmentId id, AlertContext about) {
    return known(about.rulebook().department(id).map(Department::deputies).orElse(List.of()));
  }

  private List<ApplicationUser> members(String name) {
    Group group = groups.getGroup(name);
    return group == null
        ? List.of()
        : active(groups.getUsersInGroup(group)).stream()
            .sorted(Comparator.comparing(ApplicationUser::getKey))
            .limit(LARGEST_GROUP)
            .toList();
  }

  private List<ApplicationUser> known(Collection<UserKey> keys) {
    return active(
        keys.stream()
            .map(key -> users.getUserByKey(key.value()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static List<ApplicationUser> active(Collection<ApplicationUser> people) {
    return people.stream().filter(ApplicationUser::isActive).toList();
  }

  private static List<Recipient> orNobody(List<ApplicationUser> people, String why, String nobody) {
    return people.isEmpty()
        ? List.of(new Recipient(Channel.PERSON, "", nobody))
        : people.stream()
            .map(person -> new Recipient(Channel.PERSON, person.getKey(), why))
            .toList();
  }

  private static DepartmentId department(Party party, AlertContext about) {
    return party == Party.OWNER ? about.clock().owing() : about.clock().other();
  }

  private static String name(DepartmentId id, AlertContext about) {
    return about.rulebook().department(id).map(Department::name).orElse(id.value());
  }
}
