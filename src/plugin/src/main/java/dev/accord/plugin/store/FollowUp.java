package dev.accord.plugin.store;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That somebody asked to be contacted, and what came of it.
 *
 * @param key random; nothing leads from it to an invitation or an answer
 * @param closing absent while it is open
 */
public record FollowUp(
    String key,
    Wish wish,
    Instant askedAt,
    Instant dueAt,
    Telling telling,
    Optional<Closing> closing) {
  static final String OPEN = "OPEN";
  static final String CLOSED = "CLOSED";

  public FollowUp {
    if (!askedAt.isBefore(dueAt)) {
      throw new IllegalArgumentException(
          "follow-up %s: due at %s must be after %s, when it was asked for"
              .formatted(key, dueAt, askedAt));
    }
  }

  /**
   * Who wants to be contacted by whom.
   *
   * @param survey in which it was asked for
   * @param client department that the person spoke for
   * @param named whether the answer carries the name, too
   * @param issueId the request that the answer is about; only of an answer with a name
   */
  public record Wish(
      SurveyId survey,
      DepartmentId provider,
      DepartmentId client,
      UserKey person,
      boolean named,
      Optional<Long> issueId) {
    public Wish {
      if (!named && issueId.isPresent()) {
        throw new IllegalArgumentException(
            "the follow-up of an anonymous answer to %s names request %d; leave it out"
                .formatted(survey, issueId.get()));
      }
    }
  }

  /** What people are told of. */
  public enum Step {
    /** Head and deputies: somebody asked. */
    ASKED,
    /** Head and deputies: it is late. */
    OVERDUE,
    /** Who asked: what was done. */
    CLOSED,
  }

  /**
   * What is to be told next.
   *
   * @param at absent when nothing is left
   */
  public record Telling(Step step, Optional<Instant> at) {}

  /** What was done, as it was typed. */
  public record Closing(Instant at, UserKey by, String done) {}

  /** One that was just asked for. */
  public static FollowUp asked(String key, Wish wish, Instant now, Instant due) {
    return new FollowUp(
        key, wish, now, due, new Telling(Step.ASKED, Optional.of(now)), Optional.empty());
  }

  public boolean isOpen() {
    return closing.isEmpty();
  }

  /** Whether it is, or was when it was closed, past its due instant. */
  public boolean isLate(Instant now) {
    return !closing.map(Closing::at).orElse(now).isBefore(dueAt);
  }

  /** Whether something is to be told now. */
  public boolean isDue(Instant now) {
    return telling.at().filter(at -> !at.isAfter(now)).isPresent();
  }

  /** The same with the step behind it. Who hears of it late already is not reminded at once. */
  FollowUp told(Instant now) {
    return with(
        telling.step() == Step.ASKED && now.isBefore(dueAt)
            ? new Telling(Step.OVERDUE, Optional.of(dueAt))
            : new Telling(telling.step(), Optional.empty()));
  }

  /** The same, to be looked at again later: there was nobody to tell. */
  FollowUp again(Instant later) {
    return with(new Telling(telling.step(), Optional.of(later)));
  }

  FollowUp closed(Closing how) {
    return new FollowUp(
        key,
        wish,
        askedAt,
        dueAt,
        new Telling(Step.CLOSED, Optional.of(how.at())),
        Optional.of(how));
  }

  private FollowUp with(Telling next) {
    return new FollowUp(key, wish, askedAt, dueAt, next, closing);
  }

  static FollowUp from(FollowUpRow row) {
    return new FollowUp(
        row.getFollowUpKey(),
        new Wish(
            new SurveyId(row.getSurvey()),
            new DepartmentId(row.getProvider()),
            new DepartmentId(row.getClient()),
            new UserKey(row.getPerson()),
            row.getNamed(),
            Optional.ofNullable(row.getIssueId())),
        Instant.ofEpochMilli(row.getAskedAt()),
        Instant.ofEpochMilli(row.getDueAt()),
        new Telling(Step.valueOf(row.getStep()), Millis.optional(row.getNextAt())),
        Millis.optional(row.getClosedAt())
            .map(
                at ->
                    new Closing(
                        at,
                        new UserKey(Optional.ofNullable(row.getClosedBy()).orElseThrow()),
                        Optional.ofNullable(row.getWhatWasDone()).orElse(""))));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(FollowUpRow.FOLLOW_UP_KEY, key)
        .with(FollowUpRow.SURVEY, wish.survey().value())
        .with(FollowUpRow.PROVIDER, wish.provider().value())
        .with(FollowUpRow.CLIENT, wish.client().value())
        .with(FollowUpRow.PERSON, wish.person().value())
        .with(FollowUpRow.NAMED, wish.named())
        .withNullable(FollowUpRow.ISSUE_ID, wish.issueId())
        .with(FollowUpRow.ASKED_AT, askedAt)
        .with(FollowUpRow.DUE_AT, dueAt)
        .with(FollowUpRow.STATE, isOpen() ? OPEN : CLOSED)
        .with(FollowUpRow.STEP, telling.step().name())
        .withMillis(FollowUpRow.NEXT_AT, telling.at())
        .withMillis(FollowUpRow.CLOSED_AT, closing.map(Closing::at))
        .withNullable(FollowUpRow.CLOSED_BY, closing.map(one -> one.by().value()))
        .withNullable(FollowUpRow.WHAT_WAS_DONE, closing.map(Closing::done))
        .toMap();
  }
}
