package dev.accord.engine.survey;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Decides whether somebody is asked.
 *
 * <p>What speaks against it comes first, then how often they were asked by whichever survey, and
 * the draw comes last: of those who could be asked, so many in a hundred are.
 */
public final class Asking {
  /** Nobody is asked twice within so much time. */
  public static final Duration PERSON = Duration.ofDays(14);

  /** Nobody is asked twice about one provider within so much time. */
  public static final Duration PAIR = Duration.ofDays(30);

  /** Nobody is asked more often than this within {@link #YEAR}. */
  public static final int PER_YEAR = 12;

  public static final Duration YEAR = Duration.ofDays(365);

  /** An invitation can be answered for so long. */
  public static final Duration OPEN = Duration.ofDays(14);

  private final String secret;
  private final Floors floors;

  /**
   * With the installation's own choice.
   *
   * @param secret from which seeds are made
   */
  public Asking(String secret, Floors floors) {
    this.secret = secret;
    this.floors = floors;
  }

  /**
   * The decision; the same for the same arguments.
   *
   * @param history when the person was asked, over all surveys; a year of it at least
   */
  public Decision decide(
      Candidate candidate, Collection<Asked> history, Survey survey, Instant now) {
    long seed = Sample.seed(secret, candidate.occasion());
    Optional<QuestionSet> questions = questions(candidate, survey, now);
    Reason reason =
        questions.isEmpty()
            ? Reason.NOT_ASKING
            : hindrance(candidate, survey)
                .or(() -> cap(history, survey.provider(), now))
                .orElse(
                    Sample.draws(seed, survey.samplePercent()) ? Reason.ASKED : Reason.SAMPLED_OUT);
    return new Decision(
        reason,
        seed,
        questions
            .filter(set -> reason == Reason.ASKED)
            .map(set -> invitation(candidate, survey, set, now)));
  }

  private static Optional<QuestionSet> questions(Candidate candidate, Survey survey, Instant now) {
    boolean concerned = candidate.service().map(survey::concerns).orElse(true);
    return survey.active() && concerned ? survey.questionsAt(now) : Optional.empty();
  }

  private static Optional<Reason> hindrance(Candidate candidate, Survey survey) {
    if (!survey.audience().includes(candidate.kind())) {
      return Optional.of(Reason.OTHER_AUDIENCE);
    }
    return Arrays.stream(Candidate.Hindrance.values())
        .filter(candidate.hindrances()::contains)
        .map(Candidate.Hindrance::reason)
        .findFirst();
  }

  private static Optional<Reason> cap(
      Collection<Asked> history, DepartmentId provider, Instant now) {
    boolean person = history.stream().anyMatch(asked -> isWithin(PERSON, asked, now));
    boolean year = history.stream().filter(asked -> isWithin(YEAR, asked, now)).count() >= PER_YEAR;
    if (person || year) {
      return Optional.of(Reason.CAP_PERSON);
    }
    boolean pair =
        history.stream()
            .anyMatch(asked -> asked.provider().equals(provider) && isWithin(PAIR, asked, now));
    return pair ? Optional.of(Reason.CAP_PAIR) : Optional.empty();
  }

  /** What was asked exactly so long ago is no longer within it. */
  private static boolean isWithin(Duration span, Asked asked, Instant now) {
    return asked.at().plus(span).isAfter(now);
  }

  private Decision.Invitation invitation(
      Candidate candidate, Survey survey, QuestionSet questions, Instant now) {
    boolean named =
        survey.mode() == AnswerMode.ATTRIBUTED || floors.isTooSmall(candidate.clientPeople());
    return new Decision.Invitation(
        questions.number(),
        named ? AnswerMode.ATTRIBUTED : AnswerMode.ANONYMOUS,
        Languages.choice(questions.languages(), candidate.language()),
        now.plus(OPEN));
  }
}
