package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.rest.AlertBody.DeliveryBody;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.Alert.Acknowledgement;
import dev.accord.plugin.store.Delivery;
import dev.accord.plugin.store.Delivery.Channel;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alerts in the words of screens: names for ids, and one state for what people did and Accord. */
final class AlertBodies {
  private final Persons persons;
  private final Rulebook rulebook;

  AlertBodies(Persons persons, Rulebook rulebook) {
    this.persons = persons;
    this.rulebook = rulebook;
  }

  AlertBody of(Alert alert, FoundTicket ticket, List<Delivery> deliveries) {
    Optional<Acknowledgement> seen = alert.acknowledged();
    return new AlertBody(
        alert.key().digest(),
        ticket.key(),
        ticket.page(),
        ticket.system().orElse(null),
        agreement(alert),
        metric(alert),
        alert.key().cycle(),
        alert.key().step().value(),
        alert.due(),
        alert.raised(),
        alert.isLate() ? true : null,
        alert.state().name(),
        alert.note().isEmpty() ? null : alert.note(),
        seen.map(one -> persons.of(one.by())).orElse(null),
        seen.map(Acknowledgement::at).orElse(null),
        deliveries.stream().map(this::delivery).toList());
  }

  private DeliveryBody delivery(Delivery delivery) {
    boolean held = delivery.state() == Delivery.State.HELD;
    return new DeliveryBody(
        to(delivery),
        channel(delivery.channel()),
        delivery.why(),
        delivery.state() == Delivery.State.SENDING ? "PENDING" : delivery.state().name(),
        delivery.attempts(),
        delivery.done().orElse(null),
        held ? heldUntil(delivery) : null,
        delivery.error().isEmpty() ? null : delivery.error());
  }

  private static @Nullable Instant heldUntil(Delivery delivery) {
    return delivery.next().orElse(null);
  }

  private String to(Delivery delivery) {
    boolean isPerson = delivery.channel() == Channel.PERSON && !delivery.address().isEmpty();
    return isPerson ? persons.of(new UserKey(delivery.address())).name() : delivery.address();
  }

  private static String channel(Channel channel) {
    return channel == Channel.PERSON ? "mail" : channel.name().toLowerCase(Locale.ROOT);
  }

  private Reference agreement(Alert alert) {
    String id = alert.key().clock().agreement().value();
    return new Reference(
        id, rulebook.agreement(alert.key().clock().agreement()).map(Agreement::name).orElse(id));
  }

  private Reference metric(Alert alert) {
    String id = alert.key().clock().metric().value();
    return new Reference(
        id,
        rulebook.agreement(alert.key().clock().agreement()).stream()
            .flatMap(agreement -> agreement.versions().stream())
            .filter(version -> version.number() == alert.key().version())
            .map(AgreementVersion::timeMetrics)
            .flatMap(List::stream)
            .filter(metric -> metric.id().equals(alert.key().clock().metric()))
            .map(TimeMetric::name)
            .findFirst()
            .orElse(id));
  }
}
