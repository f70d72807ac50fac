package dev.accord.plugin.alert;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.server.MailServerManager;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads of departments and how they are told something. */
public final class Heads {
  private static final Logger LOG = LoggerFactory.getLogger(Heads.class);

  private final UserManager users;
  private final TimeZoneManager zones;
  private final MailSender mails;

  public Heads(UserManager users, TimeZoneManager zones, MailServerManager servers) {
    this.users = users;
    this.zones = zones;
    this.mails = new MailSender(servers);
  }

  /** The head, or the deputies of one who has left; nobody where all have. */
  public List<ApplicationUser> of(DepartmentId id, Rulebook rulebook) {
    return rulebook.department(id).stream()
        .flatMap(
            department -> {
              List<ApplicationUser> head = active(department.head().stream());
              return head.isEmpty()
                  ? active(department.deputies().stream()).stream()
                  : head.stream();
            })
        .toList();
  }

  /** In which the person reads. */
  public ZoneId zone(ApplicationUser reader) {
    return zones.getTimeZoneforUser(reader).toZoneId();
  }

  /**
   * Sends a mail.
   *
   * @return false when trying again later may help
   */
  public boolean send(ApplicationUser reader, String subject, String body) {
    String address = reader.getEmailAddress();
    if (address == null || address.isBlank()) {
      LOG.warn("A head with the key {} has no mail address and is not told.", reader.getKey());
      return true;
    }
    try {
      mails.send(address, new AlertText.Message(AlertText.oneLine(subject), body));
      return true;
    } catch (SendFailure refused) {
      LOG.warn("A head with the key {} is not told: {}", reader.getKey(), refused.getMessage());
      return false;
    }
  }

  private List<ApplicationUser> active(Stream<UserKey> keys) {
    return keys.map(key -> users.getUserByKey(key.value()))
        .filter(Objects::nonNull)
        .filter(ApplicationUser::isActive)
        .toList();
  }
}
