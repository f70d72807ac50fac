package dev.accord.plugin.alert;

import com.atlassian.jira.timezone.TimeZoneManager;
import dev.accord.plugin.store.Delivery.Channel;

/** Which sender makes which deliveries. */
final class Senders {
  private final PersonSender people;
  private final MailSender mail;
  private final WebhookSender webhooks;
  private final ActionSender actions;
  private final AlertText text;
  private final TimeZoneManager zones;

  Senders(
      PersonSender people,
      MailSender mail,
      WebhookSender webhooks,
      ActionSender actions,
      Wording wording) {
    this.people = people;
    this.mail = mail;
    this.webhooks = webhooks;
    this.actions = actions;
    this.text = wording.text();
    this.zones = wording.zones();
  }

  /** What it says, and in whose zone when nobody's is known. */
  record Wording(AlertText text, TimeZoneManager zones) {}

  Sender of(Channel channel) {
    return switch (channel) {
      case PERSON -> people;
      case MAIL ->
          (delivery, about) ->
              mail.send(
                  delivery.address(),
                  text.mail(about, zones.getDefaultTimezone().toZoneId(), delivery.why()));
      case WEBHOOK ->
          (delivery, about) ->
              webhooks.send(
                  delivery.address(),
                  text.json(about),
                  delivery.alertKey() + "-" + delivery.position());
      case COMMENT, ASSIGN, PRIORITY, LABEL, TRANSITION, ISSUE -> actions;
    };
  }
}
