package dev.accord.plugin.alert;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.Aftermath;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Recomputation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails the heads of both sides of every agreement that a correction concerns, each of them once. A
 * head who has left is stood in for by the deputies.
 */
public final class HeadsMail implements Aftermath.Heads {
  private static final Logger LOG = LoggerFactory.getLogger(HeadsMail.class);

  private final UserManager users;
  private final TimeZoneManager zones;
  private final MailSender mails;
  private final CorrectionText text;

  public HeadsMail(
      UserManager users,
      TimeZoneManager zones,
      MailServerManager servers,
      ApplicationProperties application) {
    this.users = users;
    this.zones = zones;
    this.mails = new MailSender(servers);
    this.text =
        new CorrectionText(Texts.english(), () -> application.getBaseUrl(UrlMode.CANONICAL));
  }

  @Override
  public void tell(Recomputation applied, List<Difference> found, Rules rules) {
    Map<ApplicationUser, Set<Agreement>> readers = new LinkedHashMap<>();
    for (Agreement agreement : ConcernedAgreements.of(applied.subject(), found, rules)) {
      sides(agreement, rules)
          .flatMap(id -> heads(id, rules.rulebook()))
          .forEach(
              head -> readers.computeIfAbsent(head, one -> new LinkedHashSet<>()).add(agreement));
    }
    readers.forEach(
        (reader, agreements) ->
            send(
                reader,
                text.of(
                    applied,
                    List.copyOf(agreements),
                    found,
                    zones.getTimeZoneforUser(reader).toZoneId())));
  }

  private void send(ApplicationUser reader, AlertText.Message message) {
    String address = reader.getEmailAddress();
    if (address == null || address.isBlank()) {
      LOG.warn("A head with the key {} has no mail address and is not told.", reader.getKey());
      return;
    }
    try {
      mails.send(address, message);
    } catch (SendFailure refused) {
      LOG.warn("A head with the key {} is not told: {}", reader.getKey(), refused.getMessage());
    }
  }

  /** The provider and the clients; none named: every other department. */
  private static Stream<DepartmentId> sides(Agreement agreement, Rules rules) {
    Stream<DepartmentId> clients =
        agreement.clients().isEmpty()
            ? rules.definitions().departments().stream().map(Department::id)
            : agreement.clients().stream();
    return Stream.concat(Stream.of(agreement.provider()), clients).distinct();
  }

  private Stream<ApplicationUser> heads(DepartmentId id, Rulebook rulebook) {
    return rulebook.department(id).stream()
        .flatMap(
            department -> {
              List<ApplicationUser> head = active(department.head().stream());
              return head.isEmpty()
                  ? active(department.deputies().stream()).stream()
                  : head.stream();
            });
  }

  private List<ApplicationUser> active(Stream<UserKey> keys) {
    return keys.map(key -> users.getUserByKey(key.value()))
        .filter(Objects::nonNull)
        .filter(ApplicationUser::isActive)
        .toList();
  }
}
