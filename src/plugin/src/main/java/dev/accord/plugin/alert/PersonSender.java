package dev.accord.plugin.alert;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.plugin.store.Delivery;
import java.time.ZoneId;

/** Mails a person of this Jira, in that person's zone. */
final class PersonSender implements Sender {
  private final UserManager users;
  private final TimeZoneManager zones;
  private final MailSender mail;
  private final AlertText text;

  PersonSender(UserManager users, TimeZoneManager zones, MailSender mail, AlertText text) {
    this.users = users;
    this.zones = zones;
    this.mail = mail;
    this.text = text;
  }

  @Override
  public void send(Delivery delivery, AlertContext about) throws SendFailure {
    ApplicationUser user = users.getUserByKey(delivery.address());
    if (user == null || !user.isActive()) {
      throw SendFailure.lasting(
          "There is no active user with the key %s any more.".formatted(delivery.address()));
    }
    String address = user.getEmailAddress();
    if (address == null || address.isBlank()) {
      throw SendFailure.lasting("%s has no mail address in Jira.".formatted(user.getDisplayName()));
    }
    ZoneId zone = zones.getTimeZoneforUser(user).toZoneId();
    mail.send(address, text.mail(about, zone, delivery.why()));
  }
}
