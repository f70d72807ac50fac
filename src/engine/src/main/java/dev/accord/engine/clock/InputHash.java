package dev.accord.engine.clock;

import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Ticket;
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
  private final HashText text = new HashText();

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
    rules(cycle, closedAt);
    text.into(digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void rules(CycleFold cycle, long closedAt) {
    Duty duty = cycle.duty();
    WorkingTime hours = cycle.meter().promise().hours();
    text.clear().plain("\nagreement ").plain(duty.agreement().id().value());
    text.space().number(duty.version().number());
    text.space().plain(duty.metric().id().value());
    text.space().plain(cycle.meter().promise().goal().id().value());
    text.space().plain(hours.calendar().id().value());
    text.space().number(hours.versionAt(Instant.ofEpochMilli(closedAt)).number());
    text.space().number(cycle.number());
    text.space().number(cycle.start());
    text.space().number(closedAt).plain(corrections(hours, closedAt));
    text.plain(takeovers(cycle));
  }

  /** Nothing of a calendar that was never corrected: its hashes are as they always were. */
  private static String corrections(WorkingTime hours, long closedAt) {
    int count = hours.calendar().correctionsUntil(Instant.ofEpochMilli(closedAt));
    return count == 0 ? "" : " corrected " + count;
  }

  /** Nothing of a cycle that one version judged from its start to its end. */
  private static String takeovers(CycleFold cycle) {
    if (!cycle.meter().isChanged()) {
      return "";
    }
    StringBuilder taken = new StringBuilder();
    int version = 0;
    for (Commitment commitment : cycle.meter().commitments()) {
      if (version != 0 && version != commitment.version()) {
        taken.append(" over from ").append(version);
        taken.append(" at ").append(commitment.since().toEpochMilli());
      }
      version = commitment.version();
    }
    return taken.toString();
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
    text.clear();
    if (known < 0) {
      text.framed(ticket.id().toString()).number(ticket.clockOffset().toMillis()).plain(";");
    }
    for (int i = known + 1; i <= index; i++) {
      step(moments.get(i).step());
    }
    MessageDigest digest = copy(nearest);
    text.into(digest);
    until[index] = digest;
    return digest;
  }

  private void step(Step step) {
    text.plain("\n").number(step.at());
    if (step.isCreation()) {
      fields(step.state().fields());
      return;
    }
    Event event = step.event().orElseThrow();
    Stamp stamp = event.stamp();
    text.framed(event.getClass().getSimpleName());
    text.framed(stamp.id());
    text.framed(stamp.author().isPresent() ? stamp.author().get().value() : "");
    if (event instanceof Event.Commented comment) {
      text.plain(comment.clientVisible() ? "true" : "false");
    }
    if (event instanceof Event.FieldsChanged change) {
      fields(change.after());
    }
  }

  private void fields(Map<FieldKey, List<FieldValue>> fields) {
    fields.forEach(this::field);
  }

  private void field(FieldKey field, List<FieldValue> values) {
    text.framed(field.value()).number(values.size());
    for (int i = 0; i < values.size(); i++) {
      text.framed(values.get(i).id()).framed(values.get(i).name());
    }
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
