package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket of another system: what it is called there, its first fields and what happened since.
 */
public final class OutsideTicketFormat {
  /** A source whose clock is a year off has no clock. */
  private static final Duration WIDEST_OFFSET = Duration.ofDays(365);

  private OutsideTicketFormat() {}

  public static Optional<OutsideTicket> read(Value value) {
    return value.members().flatMap(OutsideTicketFormat::read);
  }

  private static Optional<OutsideTicket> read(Members members) {
    Optional<String> system = members.required("system", Keys.key(text -> text));
    Optional<String> id = members.required("id", Keys.key(text -> text));
    Optional<String> key = members.required("key", Texts::name);
    Optional<URI> url = members.required("url", OutsideTicketFormat::url);
    String summary = members.optional("summary", Texts::label).orElse("");
    Optional<Instant> seen = members.required("seen", Times::instant);
    Optional<Instant> created = members.required("created", Times::instant);
    Duration offset =
        members.optional("clockOffset", OutsideTicketFormat::offset).orElse(Duration.ZERO);
    Optional<Map<FieldKey, List<FieldValue>>> fields =
        members.required("fields", FieldValuesFormat::read);
    List<Event> events = members.list("events", EventFormat::read);
    return members.build(
        () ->
            new OutsideTicket(
                new Ticket(
                    new TicketId(system.orElseThrow(), id.orElseThrow()),
                    key.orElseThrow(),
                    created.orElseThrow(),
                    new TicketState(fields.orElseThrow()),
                    events,
                    offset),
                url.orElseThrow(),
                summary,
                seen.orElseThrow()));
  }

  public static JsonObject write(OutsideTicket outside) {
    Ticket ticket = outside.ticket();
    return new ObjectWriter()
        .with("system", ticket.id().system())
        .with("id", ticket.id().value())
        .with("key", ticket.key())
        .with("url", outside.url())
        .unlessEmpty("summary", outside.summary())
        .with("seen", outside.seen())
        .with("created", ticket.created())
        .unless(Duration.ZERO, "clockOffset", ticket.clockOffset(), OutsideTicketFormat::millis)
        .with("fields", FieldValuesFormat.write(ticket.initial().fields()))
        .unlessEmpty("events", ticket.events(), EventFormat::write)
        .done();
  }

  private static JsonElement millis(Duration offset) {
    return new JsonPrimitive(offset.toMillis());
  }

  private static Optional<URI> url(Value value) {
    return Texts.name(value)
        .flatMap(
            text -> value.made(() -> URI.create(text), "Write the address as a browser shows it."));
  }

  /** Whole milliseconds, negative when the source's clock is behind. */
  private static Optional<Duration> offset(Value value) {
    return value
        .number()
        .flatMap(
            millis ->
                millis.abs().compareTo(BigDecimal.valueOf(WIDEST_OFFSET.toMillis())) <= 0
                    ? Optional.of(Duration.ofMillis(millis.longValue()))
                    : value.mistake(
                        "The source's clock is %s ms off, more than a year.".formatted(millis),
                        "Set the clock of one of the two machines."));
  }
}
