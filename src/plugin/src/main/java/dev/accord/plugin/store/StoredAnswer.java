package dev.accord.plugin.store;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered.
 *
 * @param batch with which others it may be shown; absent while it waits for the end of its period,
 *     and of an answer with a name
 * @param questionSet number of the set that was answered
 * @param client absent once it was put together with those of other departments
 * @param week the Monday of the week in which it was given
 * @param given the answers as JSON, by item
 * @param from who gave it; absent when it is anonymous
 * @param earlier whether another tool had gathered it
 */
public record StoredAnswer(
    Optional<Batch> batch,
    SurveyId survey,
    int questionSet,
    DepartmentId provider,
    Optional<DepartmentId> client,
    Audience audience,
    LocalDate week,
    String given,
    Optional<From> from,
    boolean earlier) {
  /** What it was released with. */
  public record Batch(String key, PeriodLength length, LocalDate first) {}

  /**
   * Who gave it, and about which request if about one.
   *
   * @param at absent of those that were kept with their week only
   */
  public record From(UserKey person, Optional<Long> issueId, Optional<Instant> at) {}

  /** In the place of a batch's key. */
  static final String WAITING = "WAITING";

  /** In the place of the batch's key of an answer with a name, which needs no others beside it. */
  static final String NAMED = "NAMED";

  static final String EARLIER = "EARLIER";

  /** Of somebody whom Accord asked. */
  public StoredAnswer(
      Optional<Batch> batch,
      SurveyId survey,
      int questionSet,
      DepartmentId provider,
      Optional<DepartmentId> client,
      Audience audience,
      LocalDate week,
      String given,
      Optional<From> from) {
    this(batch, survey, questionSet, provider, client, audience, week, given, from, false);
  }

  /** The same, gathered by another tool. */
  public StoredAnswer asEarlier() {
    return new StoredAnswer(
        batch, survey, questionSet, provider, client, audience, week, given, from, true);
  }

  /** Released. */
  public StoredAnswer in(Batch with, Optional<DepartmentId> shownClient) {
    return new StoredAnswer(
        Optional.of(with),
        survey,
        questionSet,
        provider,
        shownClient,
        audience,
        week,
        given,
        from,
        earlier);
  }

  static StoredAnswer from(AnswerRow row) {
    return new StoredAnswer(
        Optional.ofNullable(row.getBatchLength())
            .map(
                length ->
                    new Batch(
                        row.getBatch(),
                        PeriodLength.valueOf(length),
                        LocalDate.ofEpochDay(Optional.ofNullable(row.getBatchFirst()).orElse(0L)))),
        new SurveyId(row.getSurvey()),
        row.getQuestionSet(),
        new DepartmentId(row.getProvider()),
        Optional.ofNullable(row.getClient()).map(DepartmentId::new),
        Audience.valueOf(row.getAudience()),
        LocalDate.ofEpochDay(row.getWeek()),
        row.getGiven(),
        Optional.ofNullable(row.getPerson())
            .map(
                person ->
                    new From(
                        new UserKey(person),
                        Optional.ofNullable(row.getIssueId()),
                        Optional.ofNullable(row.getNamedAt()).map(Instant::ofEpochMilli))),
        EARLIER.equals(row.getOrigin()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(AnswerRow.BATCH, batch.map(Batch::key).orElse(from.isPresent() ? NAMED : WAITING))
        .withNullable(AnswerRow.BATCH_LENGTH, batch.map(one -> one.length().name()))
        .withNullable(AnswerRow.BATCH_FIRST, batch.map(one -> one.first().toEpochDay()))
        .with(AnswerRow.SURVEY, survey.value())
        .with(AnswerRow.QUESTION_SET, questionSet)
        .with(AnswerRow.PROVIDER, provider.value())
        .withNullable(AnswerRow.CLIENT, client.map(DepartmentId::value))
        .with(AnswerRow.AUDIENCE, audience.name())
        .with(AnswerRow.WEEK, week.toEpochDay())
        .with(AnswerRow.GIVEN, given)
        .withNullable(AnswerRow.PERSON, from.map(one -> one.person().value()))
        .withNullable(AnswerRow.ISSUE_ID, from.flatMap(From::issueId))
        .withMillis(AnswerRow.NAMED_AT, from.flatMap(From::at))
        .withNullable(AnswerRow.ORIGIN, earlier ? Optional.of(EARLIER) : Optional.empty())
        .toMap();
  }
}
