package dev.accord.engine.clock;

import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Ticket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of what a verdict rests on: the ticket's timeline until the cycle closed, and the
 * versions that judged it. Every text is written after its length, so no two inputs read alike.
 */
final class InputHash {
  private static final MessageDigest NOTHING = sha256();

  private final Ticket ticket;
  private final List<Moment> moments;
  private final StringBuilder text = new StringBuilder(1024);

  /** Of the steps until a moment, where one was asked for. */
  private final @Nullable MessageDigest[] until;

  InputHash(Ticket ticket, List<Moment> moments) {
    this.ticket = ticket;
    this.moments = moments;
    this.until = new @Nullable MessageDigest[moments.size()];
  }

  /** SHA-256 in hexadecimal of the steps until the moment and of what judges the cycle. */
  String of(Moment last, CycleFold cycle, long closedAt) {
    MessageDigest digest = copy(until(last.index()));
    byte[] rules = rules(cycle, closedAt).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(digest.digest(rules));
  }

  private static String rules(CycleFold cycle, long closedAt) {
    Duty duty = cycle.duty();
    WorkingTime hours = cycle.meter().promise().hours();
    return String.join(
        " ",
        "\nagreement",
        duty.agreement().id().value(),
        Integer.toString(duty.version().number()),
        duty.metric().id().value(),
        cycle.meter().promise().goal().id().value(),
        hours.calendar().id().value(),
        Integer.toString(hours.versionAt(Instant.ofEpochMilli(closedAt)).number()),
        Integer.toString(cycle.number()),
        Long.toString(cycle.start()),
        Long.toString(closedAt) + corrections(hours, closedAt));
  }

  /** Nothing of a calendar that was never corrected: its hashes are as they always were. */
  private static String corrections(WorkingTime hours, long closedAt) {
    int count = hours.calendar().correctionsUntil(Instant.ofEpochMilli(closedAt));
    return count == 0 ? "" : " corrected " + count;
  }

  /** Goes on from the latest moment before that is known. */
  private MessageDigest until(int index) {
    int known = index;
    while (known >= 0 && until[known] == null) {
      known--;
    }
    MessageDigest nearest = known < 0 ? NOTHING : until[known];
    if (known == index) {
      return nearest;
    }
    text.setLength(0);
    if (known < 0) {
      add(ticket.id().toString());
      text.append(ticket.clockOffset().toMillis()).append(';');
    }
    for (int i = known + 1; i <= index; i++) {
      step(moments.get(i).step());
    }
    MessageDigest digest = copy(nearest);
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    until[index] = digest;
    return digest;
  }

  private void step(Step step) {
    text.append('\n').append(step.at());
    if (step.isCreation()) {
      fields(step.state().fields());
      return;
    }
    Event event = step.event().orElseThrow();
    Stamp stamp = event.stamp();
    add(event.getClass().getSimpleName());
    add(stamp.id());
    add(stamp.author().isPresent() ? stamp.author().get().value() : "");
    if (event instanceof Event.Commented comment) {
      text.append(comment.clientVisible());
    }
    if (event instanceof Event.FieldsChanged change) {
      fields(change.after());
    }
  }

  private void fields(Map<FieldKey, List<FieldValue>> fields) {
    fields.forEach(
        (key, values) -> {
          add(key.value());
          text.append(values.size());
          values.forEach(this::value);
        });
  }

  private void value(FieldValue value) {
    add(value.id());
    add(value.name());
  }

  private void add(String part) {
    text.append(part.length()).append(':').append(part);
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException theJdksCan) {
      throw new IllegalStateException(theJdksCan);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
