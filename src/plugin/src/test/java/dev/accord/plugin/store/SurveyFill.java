package dev.accord.plugin.store;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.ticket.UserKey;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Very many anonymous answers of the last three years, released month by month, client by client;
 * two people were asked for each.
 */
public final class SurveyFill {
  private static final int MONTHS = 36;
  private static final int ASKED_FOR_EACH = 2;

  /** A month has four whole weeks. */
  private static final int WEEKS = 4;

  private final TestActiveObjects ao;
  private final Random random = new Random(7);

  public SurveyFill(TestActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * @param clients so many of each provider; they are the departments after it
   */
  public void fill(List<Survey> surveys, int answers, int clients, Instant now)
      throws SQLException {
    LocalDate present = PeriodLength.MONTH.firstOf(now.atZone(ZoneOffset.UTC).toLocalDate());
    int ofEach = 1 + answers / (surveys.size() * clients * MONTHS);
    try (BulkInsert given = new BulkInsert(ao, AnswerRow.class);
        BulkInsert asked = new BulkInsert(ao, InvitationRow.class);
        BulkInsert dealt = new BulkInsert(ao, DealingRow.class)) {
      for (int back = MONTHS; back >= 1; back--) {
        LocalDate month = present.minusMonths(back);
        for (int i = 0; i < surveys.size(); i++) {
          for (int next = 1; next <= clients; next++) {
            DepartmentId client = surveys.get((i + next) % surveys.size()).provider();
            Batch batch = new Batch(surveys.get(i), client, month);
            for (int n = 0; n < ofEach && given.rows() < answers; n++) {
              given.add(batch.answer().columns());
            }
            for (int n = 0; n < ofEach * ASKED_FOR_EACH; n++) {
              UserKey person = new UserKey("%s-%d".formatted(client, n));
              asked.add(batch.invitation(person).columns());
              dealt.add(
                  new Dealing(batch.survey.provider(), month, person, client, Audience.INTERNAL)
                      .columns());
            }
          }
        }
      }
    }
  }

  /** One survey's answers of one client in one month. */
  private final class Batch {
    private final Survey survey;
    private final DepartmentId client;
    private final LocalDate month;
    private final StoredAnswer.Batch key;

    Batch(Survey survey, DepartmentId client, LocalDate month) {
      this.survey = survey;
      this.client = client;
      this.month = month;
      this.key =
          new StoredAnswer.Batch("%016x".formatted(random.nextLong()), PeriodLength.MONTH, month);
    }

    StoredAnswer answer() {
      LocalDate week = PeriodLength.WEEK.firstOf(month.plusDays(3)).plusWeeks(week());
      return new StoredAnswer(
          Optional.of(key),
          survey.id(),
          1,
          survey.provider(),
          Optional.of(client),
          Audience.INTERNAL,
          week,
          "{\"choose-again\":\"%d\",\"communication\":\"%d\",\"change\":\"Call back sooner.\"}"
              .formatted(random.nextInt(11), 1 + random.nextInt(5)),
          Optional.empty());
    }

    private int week() {
      return random.nextInt(WEEKS);
    }

    Invitation invitation(UserKey person) {
      Instant at = month.plusDays(week() * 7L).atStartOfDay(ZoneOffset.UTC).toInstant();
      return new Invitation(
          "%016x%016x".formatted(random.nextLong(), random.nextLong()),
          Digest.of(survey.id().value(), month.toString(), person.value()),
          new Invitation.Asked(
              survey.id(),
              1,
              AnswerMode.ANONYMOUS,
              survey.provider(),
              client,
              Audience.INTERNAL,
              person,
              Optional.empty()),
          new Invitation.Drawing(Invitation.Drawing.ASKED, random.nextLong(), at),
          new Invitation.Sending(
              Invitation.State.DELIVERED,
              0,
              Optional.empty(),
              at.plus(Duration.ofDays(14)),
              false,
              ""));
    }
  }
}
