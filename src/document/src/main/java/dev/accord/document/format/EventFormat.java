package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened to a ticket of another system: {@code changes}, a {@code comment} or
 * {@code deleted}.
 */
final class EventFormat {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Who may read a comment. */
  private enum Readers {
    CLIENT,
    INTERNAL
  }

  private static final Choice<Readers> READERS = Choice.of(Readers.class);

  private EventFormat() {}

  static Optional<Event> read(Value value) {
    return value.members().flatMap(EventFormat::read);
  }

  private static Optional<Event> read(Members members) {
    Optional<String> id = members.required("id", Texts::name);
    Optional<Instant> at = members.required("at", Times::instant);
    long sequence = members.optional("sequence", EventFormat::sequence).orElse(0L);
    Optional<UserKey> author = members.optional("author", People::user);
    Optional<Instant> received = members.optional("received", Times::instant);
    Optional<Map<FieldKey, List<FieldValue>>> changes =
        members.optional("changes", FieldValuesFormat::read);
    Optional<Readers> comment = members.optional("comment", READERS::read);
    boolean deleted = members.optional("deleted", Value::flag).orElse(false);
    int said = (changes.isPresent() ? 1 : 0) + (comment.isPresent() ? 1 : 0) + (deleted ? 1 : 0);
    return members.build(
        () -> {
          if (said != 1) {
            throw new IllegalArgumentException(
                "an event is one of 'changes', 'comment' and 'deleted', this is %d of them"
                    .formatted(said));
          }
          Stamp stamp = new Stamp(id.orElseThrow(), at.orElseThrow(), sequence, author, received);
          return changes
              .<Event>map(after -> new Event.FieldsChanged(stamp, after))
              .or(() -> comment.map(by -> new Event.Commented(stamp, by == Readers.CLIENT)))
              .orElseGet(() -> new Event.Deleted(stamp));
        });
  }

  static JsonElement write(Event event) {
    Stamp stamp = event.stamp();
    ObjectWriter writer =
        new ObjectWriter()
            .with("id", stamp.id())
            .with("at", stamp.at())
            .unless(0L, "sequence", stamp.sequence(), JsonPrimitive::new)
            .ifPresent("author", stamp.author(), user -> ObjectWriter.text(user.value()))
            .ifPresent("received", stamp.received(), ObjectWriter::text);
    if (event instanceof Event.FieldsChanged changed) {
      writer.with("changes", FieldValuesFormat.write(changed.after()));
    } else if (event instanceof Event.Commented comment) {
      writer.with(
          "comment", READERS.write(comment.clientVisible() ? Readers.CLIENT : Readers.INTERNAL));
    } else {
      writer.with("deleted", new JsonPrimitive(true));
    }
    return writer.done();
  }

  private static Optional<Long> sequence(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(HIGHEST) <= 0
                    ? Optional.of(number.longValue())
                    : value.expected("a whole number of at most 18 digits"));
  }
}
