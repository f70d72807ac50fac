package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.NetScore;
import dev.accord.engine.survey.Population;
import dev.accord.engine.survey.Shown;
import dev.accord.engine.survey.Tally;
import dev.accord.engine.survey.Turnout;
import dev.accord.engine.survey.Withheld;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.SurveyFiguresBody.ClientScoreBody;
import dev.accord.plugin.rest.SurveyFiguresBody.CommentBody;
import dev.accord.plugin.rest.SurveyFiguresBody.NonResponseBody;
import dev.accord.plugin.rest.SurveyFiguresBody.PeriodScoreBody;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.Answers;
import dev.accord.plugin.survey.AnswersOf;
import dev.accord.plugin.survey.Clients;
import dev.accord.plugin.survey.Silence;
import dev.accord.plugin.survey.Voices;
import dev.accord.plugin.survey.Voices.Heard;
import dev.accord.plugin.view.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what clients say of a department. */
public final class SurveyFigures {
  private final AnswerBook book;
  private final Voices voices;
  private final Clients clients;
  private final Silence silence;
  private final Clock clock;

  public SurveyFigures(
      AnswerBook book, Voices voices, Clients clients, Silence silence, Clock clock) {
    this.book = book;
    this.voices = voices;
    this.clients = clients;
    this.silence = silence;
    this.clock = clock;
  }

  /** The same with what is kept of a department in so many periods and the one before read. */
  SurveyFigures about(DepartmentId provider, PeriodLength length, LocalDate last, int periods) {
    return with(book.about(provider, length, length.plus(last, -periods), last));
  }

  /** The same with the answers about departments in a period read. */
  SurveyFigures answered(Collection<DepartmentId> providers, PeriodLength length, LocalDate first) {
    return with(book.answered(providers, length, first));
  }

  private SurveyFigures with(AnswerBook gathered) {
    return new SurveyFigures(gathered, voices, clients, silence, clock);
  }

  /** The first day of the period with the label; of the newest that has ended without one. */
  LocalDate first(PeriodLength length, @Nullable String label) {
    return PeriodQuery.first(length, label, book.lastClosed(length), book.today());
  }

  /**
   * @param periods how many
   */
  SurveyFiguresBody of(AnswersOf wanted, Rules rules, int periods, Rights rights) {
    return about(wanted.provider(), wanted.length(), wanted.first(), periods)
        .gathered(wanted, rules, periods, rights);
  }

  private SurveyFiguresBody gathered(AnswersOf wanted, Rules rules, int periods, Rights rights) {
    Rulebook rulebook = rules.rulebook();
    boolean inFull = rights.mayReadScores(wanted.provider(), rules.definitions());
    Look look = look(wanted, rulebook);
    SurveyTargets targets = SurveyTargets.of(wanted, rules, rights, clock.instant());
    Heard heard = inFull ? voices.heard(wanted, rulebook) : Heard.NOTHING;
    return new SurveyFiguresBody(
        clock.instant(),
        reference(wanted.provider(), rulebook),
        wanted.length().label(wanted.first()),
        inFull,
        rights.mayReadNamedAnswers(wanted.provider()) ? look.named() : null,
        look.chooseAgain(),
        targets.of(Optional.of(SurveyQuestion.CHOOSE_AGAIN)),
        inFull ? ItemFigures.of(look, targets, name(wanted.provider(), rulebook)) : List.of(),
        inFull ? clients(look, rulebook) : List.of(),
        periods(wanted, rulebook, periods),
        look.turnout().coverage().map(Shown::toString).orElse(null),
        inFull ? silence.of(wanted).map(NonResponseBody::of).orElse(null) : null,
        heard.comments().stream().map(CommentBody::of).toList(),
        heard.distribution().isEmpty() ? null : heard.distribution(),
        inFull ? DriverBodies.of(heard.drivers(), look, rules) : null);
  }

  /** The answers of a period beside those of the one before. */
  record Look(
      AnswersOf wanted,
      List<Answers> now,
      List<Answers> before,
      Turnout turnout,
      Population population,
      boolean closed) {
    ScoreBody chooseAgain() {
      return compared().alone();
    }

    ComparedScore compared() {
      return bodies()
          .chooseAgain(
              tally(now, SurveyQuestion.CHOOSE_AGAIN), tally(before, SurveyQuestion.CHOOSE_AGAIN));
    }

    int named() {
      return now.stream().mapToInt(answers -> answers.named().size()).sum();
    }

    ScoreBodies bodies() {
      return new ScoreBodies(turnout, population, closed, now.stream().anyMatch(Answers::given));
    }

    private static Tally tally(List<Answers> all, SurveyQuestion question) {
      return Answers.byQuestion(all).getOrDefault(question, Tally.NONE);
    }
  }

  Look look(AnswersOf wanted, Rulebook rulebook) {
    List<Answers> now = book.find(wanted, rulebook);
    List<Answers> before = book.find(wanted.in(wanted.length().plus(wanted.first(), -1)), rulebook);
    Turnout turnout = book.turnout(wanted, now);
    return new Look(
        wanted,
        now,
        before,
        turnout,
        clients.population(wanted, now, turnout, rulebook, clock.instant()),
        book.isClosed(wanted.length(), wanted.first()));
  }

  /** The choose-again score alone: neither how sure it is, nor what was before. */
  ScoreBody point(AnswersOf wanted, Rulebook rulebook) {
    List<Answers> now = book.find(wanted, rulebook);
    Tally tally = Look.tally(now, SurveyQuestion.CHOOSE_AGAIN);
    if (ScoreBodies.isShown(tally)) {
      return ScoreBody.point(tally.size(), Shown.of(NetScore.of(tally)).toString());
    }
    boolean closed = book.isClosed(wanted.length(), wanted.first());
    boolean given = now.stream().anyMatch(Answers::given);
    Withheld why = Withheld.because(closed, given);
    return why == Withheld.NO_ANSWERS
        ? new ScoreBodies(book.turnout(wanted, now), Population.ENDLESS, closed, given).hidden()
        : ScoreBody.hidden(why.name());
  }

  /** How the questions were answered, which stand side by side. */
  List<ScoreBody> rated(Look look, List<SurveyQuestion> questions) {
    return ComparedScore.together(
        questions.stream()
            .map(
                question ->
                    look.bodies()
                        .rated(
                            question.kind().orElseThrow(),
                            Look.tally(look.now(), question),
                            Look.tally(look.before(), question)))
            .toList());
  }

  private List<ClientScoreBody> clients(Look look, Rulebook rulebook) {
    Set<DepartmentId> told = new LinkedHashSet<>();
    List<Answers> several = new ArrayList<>();
    for (Answers answers : look.now()) {
      answers.batches().forEach(batch -> batch.client().ifPresent(told::add));
      answers.named().forEach(named -> told.add(named.client()));
      several.add(
          new Answers(
              answers.survey(),
              answers.batches().stream().filter(batch -> batch.client().isEmpty()).toList(),
              List.of()));
    }
    List<DepartmentId> apart = List.copyOf(told);
    List<ScoreBody> scores =
        ComparedScore.together(
            apart.stream()
                .map(client -> look(look.wanted().of(client), rulebook).compared())
                .toList());
    List<ClientScoreBody> bodies = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      bodies.add(new ClientScoreBody(reference(apart.get(i), rulebook), null, scores.get(i)));
    }
    Tally together =
        Answers.byQuestion(several).getOrDefault(SurveyQuestion.CHOOSE_AGAIN, Tally.NONE);
    if (together.size() > 0) {
      bodies.add(
          new ClientScoreBody(
              null,
              true,
              new ScoreBodies(look.turnout(), Population.ENDLESS, look.closed(), true)
                  .chooseAgain(together, Tally.NONE)
                  .alone()));
    }
    return bodies;
  }

  private List<PeriodScoreBody> periods(AnswersOf wanted, Rulebook rulebook, int count) {
    List<PeriodScoreBody> periods = new ArrayList<>();
    for (int back = count - 1; back >= 0; back--) {
      LocalDate first = wanted.length().plus(wanted.first(), -back);
      periods.add(
          new PeriodScoreBody(
              wanted.length().label(first), look(wanted.in(first), rulebook).chooseAgain()));
    }
    return periods;
  }

  static Reference reference(DepartmentId id, Rulebook rulebook) {
    return new Reference(id.value(), name(id, rulebook));
  }

  private static String name(DepartmentId id, Rulebook rulebook) {
    return rulebook.department(id).map(Department::name).orElse(id.value());
  }
}
