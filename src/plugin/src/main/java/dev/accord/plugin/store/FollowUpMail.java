package dev.accord.plugin.store;

import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is told of a follow-up.
 *
 * @param followUp its key
 */
public record FollowUpMail(String followUp, FollowUp.Step step, UserKey reader, Sending sending) {
  /** Where it is. */
  public enum State {
    PENDING,
    /** Handed over, or being handed over: who dies in between sends no second one. */
    DELIVERED,
    /** Given up: the address is refused, or there is none. */
    BOUNCED,
    /** Of no use any more: it was closed before, or the reader is not its department's any more. */
    DROPPED,
  }

  /**
   * What became of it.
   *
   * @param attempts that have failed
   * @param next when it is tried; absent when nothing is left
   * @param error why the last try failed; may be empty
   */
  public record Sending(State state, int attempts, Optional<Instant> next, String error) {
    public Sending {
      error = Shortened.of(error);
    }
  }

  /** One to be sent now. */
  public static FollowUpMail pending(FollowUp about, UserKey reader, Instant now) {
    return new FollowUpMail(
        about.key(),
        about.telling().step(),
        reader,
        new Sending(State.PENDING, 0, Optional.of(now), ""));
  }

  /** It is being handed over. */
  public FollowUpMail handedOver() {
    return over(State.DELIVERED, "");
  }

  public FollowUpMail dropped() {
    return over(State.DROPPED, sending.error());
  }

  public FollowUpMail bounced(String why) {
    return over(State.BOUNCED, why);
  }

  public FollowUpMail failedUntil(Instant again, String why) {
    return new FollowUpMail(
        followUp,
        step,
        reader,
        new Sending(State.PENDING, sending.attempts() + 1, Optional.of(again), why));
  }

  private FollowUpMail over(State last, String why) {
    return new FollowUpMail(
        followUp, step, reader, new Sending(last, sending.attempts(), Optional.empty(), why));
  }

  static String key(String followUp, FollowUp.Step step, UserKey reader) {
    return Digest.of(followUp, step.name(), reader.value());
  }

  String key() {
    return key(followUp, step, reader);
  }

  static FollowUpMail from(FollowUpMailRow row) {
    return new FollowUpMail(
        row.getFollowUp(),
        FollowUp.Step.valueOf(row.getStep()),
        new UserKey(row.getReader()),
        new Sending(
            State.valueOf(row.getState()),
            row.getAttempts(),
            Millis.optional(row.getNextAt()),
            Optional.ofNullable(row.getError()).orElse("")));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(FollowUpMailRow.MAIL_KEY, key())
        .with(FollowUpMailRow.FOLLOW_UP, followUp)
        .with(FollowUpMailRow.STEP, step.name())
        .with(FollowUpMailRow.READER, reader.value())
        .with(FollowUpMailRow.STATE, sending.state().name())
        .with(FollowUpMailRow.ATTEMPTS, sending.attempts())
        .withMillis(FollowUpMailRow.NEXT_AT, sending.next())
        .with(FollowUpMailRow.ERROR, sending.error())
        .toMap();
  }
}
