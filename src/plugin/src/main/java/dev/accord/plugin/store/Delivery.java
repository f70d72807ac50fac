package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that an alert does: telling somebody, or doing something to the issue.
 *
 * @param position from 0 within the alert
 * @param address key of a user, mail address, URL, or what the action says
 * @param why why this one is told, in words; may be empty
 * @param attempts that have failed
 * @param next not before; absent when it is over
 * @param done when it was done; absent unless {@code SENT}
 * @param error what went wrong last; may be empty
 */
public record Delivery(
    String alertKey,
    int position,
    Channel channel,
    String address,
    String why,
    State state,
    int attempts,
    Optional<Instant> next,
    Optional<Instant> done,
    String error) {
  /** By what means. */
  public enum Channel {
    /** A mail to a person of this Jira. */
    PERSON,
    /** A mail to an address. */
    MAIL,
    WEBHOOK,
    COMMENT,
    ASSIGN,
    PRIORITY,
    LABEL,
    TRANSITION,
    ISSUE;

    /** Whether somebody is told, so that quiet hours and acknowledgements matter. */
    public boolean isTelling() {
      return this == PERSON || this == MAIL || this == WEBHOOK;
    }

    /** Whether doing it twice would show: calls carry a key and actions are not done twice. */
    public boolean isOnceOnly() {
      return this == PERSON || this == MAIL;
    }
  }

  /** What became of it. */
  public enum State {
    PENDING,
    /** Was handed over and not yet written down as sent; seen only after a node has died. */
    SENDING,
    /** Waits until the recipient's hours begin. */
    HELD,
    SENT,
    /** Given up. */
    FAILED,
    /** Not needed any more. */
    DROPPED;

    public boolean isOver() {
      return this == SENT || this == FAILED || this == DROPPED;
    }
  }

  public Delivery {
    why = Shortened.of(why);
    error = Shortened.of(error);
  }

  /** A delivery to be made at once. */
  public static Delivery planned(
      String alertKey, int position, Channel channel, String address, String why, Instant now) {
    return new Delivery(
        alertKey,
        position,
        channel,
        address,
        why,
        State.PENDING,
        0,
        Optional.of(now),
        Optional.empty(),
        "");
  }

  /** It is being handed over. */
  public Delivery sending() {
    return in(State.SENDING, next, Optional.empty(), error);
  }

  public Delivery sent(Instant at) {
    return in(State.SENT, Optional.empty(), Optional.of(at), "");
  }

  public Delivery heldUntil(Instant opening) {
    return in(State.HELD, Optional.of(opening), Optional.empty(), error);
  }

  /** It will be tried again. */
  public Delivery failedUntil(Instant again, String reason) {
    return counted().in(State.PENDING, Optional.of(again), Optional.empty(), reason);
  }

  /** It will not be tried again, unless somebody asks for it. */
  public Delivery givenUp(String reason) {
    return counted().in(State.FAILED, Optional.empty(), Optional.empty(), reason);
  }

  public Delivery dropped(String reason) {
    return in(State.DROPPED, Optional.empty(), Optional.empty(), reason);
  }

  /** Somebody wants it tried once more. */
  public Delivery again(Instant now) {
    return in(State.PENDING, Optional.of(now), Optional.empty(), error);
  }

  public boolean isDue(Instant now) {
    return next.isPresent() && !next.get().isAfter(now);
  }

  private Delivery counted() {
    return new Delivery(
        alertKey, position, channel, address, why, state, attempts + 1, next, done, error);
  }

  private Delivery in(
      State newState, Optional<Instant> newNext, Optional<Instant> newDone, String newError) {
    return new Delivery(
        alertKey, position, channel, address, why, newState, attempts, newNext, newDone, newError);
  }

  static Delivery from(DeliveryRow row) {
    return new Delivery(
        row.getAlertKey(),
        row.getPosition(),
        Channel.valueOf(row.getChannel()),
        Optional.ofNullable(row.getAddress()).orElse(""),
        Optional.ofNullable(row.getWhy()).orElse(""),
        State.valueOf(row.getState()),
        row.getAttempts(),
        Millis.optional(row.getNextAt()),
        Millis.optional(row.getDoneAt()),
        Optional.ofNullable(row.getError()).orElse(""));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(DeliveryRow.ALERT_KEY, alertKey)
        .with(DeliveryRow.POSITION, position)
        .with(DeliveryRow.CHANNEL, channel.name())
        .with(DeliveryRow.ADDRESS, address)
        .with(DeliveryRow.WHY, why)
        .with(DeliveryRow.STATE, state.name())
        .with(DeliveryRow.ATTEMPTS, attempts)
        .withMillis(DeliveryRow.NEXT_AT, next)
        .withMillis(DeliveryRow.DONE_AT, done)
        .with(DeliveryRow.ERROR, error)
        .toMap();
  }
}
