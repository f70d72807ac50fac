package dev.accord.plugin.store;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That somebody was asked, or why not. What was answered stands elsewhere, and nothing leads there.
 *
 * @param key random; the link is made of it
 * @param occasion what it is about, 64 hexadecimal digits: nobody is asked twice about the same
 */
public record Invitation(
    String key, String occasion, Asked asked, Drawing drawing, Sending sending) {
  /**
   * Who is asked what about whom.
   *
   * @param questionSet number of the set that is asked, whatever is defined later
   * @param client department that the person spoke for
   * @param audience internal or external
   * @param issueId the request that gave the occasion, if one did
   */
  public record Asked(
      SurveyId survey,
      int questionSet,
      AnswerMode mode,
      DepartmentId provider,
      DepartmentId client,
      Audience audience,
      UserKey person,
      Optional<Long> issueId) {}

  /**
   * How it was decided.
   *
   * @param decision {@code ASKED}, or why not
   * @param seed what the sample was drawn by
   */
  public record Drawing(String decision, long seed, Instant at) {
    public static final String ASKED = "ASKED";

    public boolean isAsked() {
      return decision.equals(ASKED);
    }
  }

  /** Where the mail is. */
  public enum State {
    /** Nobody is asked. */
    NONE,
    PENDING,
    /** Handed over, or being handed over: who dies in between sends no second one. */
    DELIVERED,
    /** Given up: the address is refused, or there is none. */
    BOUNCED,
    /** Taken back, for instance because the request was opened again. */
    WITHDRAWN,
  }

  /**
   * What became of the mail.
   *
   * @param attempts that have failed
   * @param next when there is something to do; absent when nothing is left
   * @param expires when the link stops working
   * @param error why the last mail failed; may be empty
   */
  public record Sending(
      State state,
      int attempts,
      Optional<Instant> next,
      Instant expires,
      boolean reminded,
      String error) {

    public Sending {
      error = Shortened.of(error);
    }

    /** Of somebody who is not asked. */
    public static Sending none(Instant now) {
      return new Sending(State.NONE, 0, Optional.empty(), now, false, "");
    }

    public static Sending pending(Instant now, Instant expires) {
      return new Sending(State.PENDING, 0, Optional.of(now), expires, false, "");
    }

    /** It is being handed over. */
    Sending handedOver(Optional<Instant> reminder) {
      return new Sending(State.DELIVERED, attempts, reminder, expires, reminded, "");
    }

    Sending handedOverAgain() {
      return new Sending(State.DELIVERED, attempts, Optional.empty(), expires, true, "");
    }

    Sending failedUntil(Instant again, String reason) {
      return new Sending(
          State.PENDING, attempts + 1, Optional.of(again), expires, reminded, reason);
    }

    Sending over(State last, String reason) {
      return new Sending(last, attempts, Optional.empty(), expires, reminded, reason);
    }
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(sending.expires());
  }

  /** Whether a link was handed to somebody who may still use it, but for having used it. */
  public boolean isOpen(Instant now) {
    boolean sent = sending.state() != State.NONE && sending.state() != State.WITHDRAWN;
    return sent && !isExpired(now);
  }

  /**
   * Written down before the mail is handed over.
   *
   * @param reminder when to remind; absent for never
   */
  public Invitation handedOver(Optional<Instant> reminder) {
    return with(sending.handedOver(reminder));
  }

  /** Written down before the reminder is handed over; there is no second one. */
  public Invitation reminded() {
    return with(sending.handedOverAgain());
  }

  /** It will be tried again. */
  public Invitation failedUntil(Instant again, String reason) {
    return with(sending.failedUntil(again, reason));
  }

  public Invitation bounced(String reason) {
    return with(sending.over(State.BOUNCED, reason));
  }

  public Invitation withdrawn(String why) {
    return with(sending.over(State.WITHDRAWN, why));
  }

  /** Nothing is left to do; the link works as long as it does. */
  public Invitation leftAlone() {
    return with(sending.over(sending.state(), sending.error()));
  }

  private Invitation with(Sending now) {
    return new Invitation(key, occasion, asked, drawing, now);
  }

  static Invitation from(InvitationRow row) {
    return new Invitation(
        row.getInvitationKey(),
        row.getOccasion(),
        new Asked(
            new SurveyId(row.getSurvey()),
            row.getQuestionSet(),
            AnswerMode.valueOf(row.getAnswerMode()),
            new DepartmentId(row.getProvider()),
            new DepartmentId(row.getClient()),
            Audience.valueOf(row.getAudience()),
            new UserKey(row.getPerson()),
            Optional.ofNullable(row.getIssueId())),
        new Drawing(row.getDecision(), row.getSeed(), Instant.ofEpochMilli(row.getDecidedAt())),
        new Sending(
            State.valueOf(row.getState()),
            row.getAttempts(),
            Millis.optional(row.getNextAt()),
            Instant.ofEpochMilli(row.getExpiresAt()),
            row.getReminded(),
            Optional.ofNullable(row.getError()).orElse("")));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(InvitationRow.INVITATION_KEY, key)
        .with(InvitationRow.OCCASION, occasion)
        .with(InvitationRow.SURVEY, asked.survey().value())
        .with(InvitationRow.QUESTION_SET, asked.questionSet())
        .with(InvitationRow.ANSWER_MODE, asked.mode().name())
        .with(InvitationRow.PROVIDER, asked.provider().value())
        .with(InvitationRow.CLIENT, asked.client().value())
        .with(InvitationRow.AUDIENCE, asked.audience().name())
        .with(InvitationRow.PERSON, asked.person().value())
        .withNullable(InvitationRow.ISSUE_ID, asked.issueId())
        .with(InvitationRow.DECISION, drawing.decision())
        .with(InvitationRow.SEED, drawing.seed())
        .with(InvitationRow.DECIDED_AT, drawing.at())
        .with(InvitationRow.STATE, sending.state().name())
        .with(InvitationRow.ATTEMPTS, sending.attempts())
        .withMillis(InvitationRow.NEXT_AT, sending.next())
        .with(InvitationRow.EXPIRES_AT, sending.expires())
        .with(InvitationRow.REMINDED, sending.reminded())
        .with(InvitationRow.ERROR, sending.error())
        .toMap();
  }
}
