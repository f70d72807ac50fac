package dev.accord.plugin.rest;

import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.survey.Change;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Interval;
import dev.accord.engine.survey.ItemScore;
import dev.accord.engine.survey.NetScore;
import dev.accord.engine.survey.Population;
import dev.accord.engine.survey.Shown;
import dev.accord.engine.survey.Tally;
import dev.accord.engine.survey.Turnout;
import dev.accord.engine.survey.Withheld;
import dev.accord.plugin.rest.ScoreBody.ScoreIntervalBody;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells scores of one period; too few answers are told as that, to whoever asks. */
final class ScoreBodies {
  private static final int HUNDRED = 100;

  private final Turnout turnout;
  private final Population population;
  private final boolean closed;
  private final boolean given;

  /**
   * @param population those who could have answered
   * @param closed whether the period has ended
   * @param given whether anybody has answered, shown or not
   */
  ScoreBodies(Turnout turnout, Population population, boolean closed, boolean given) {
    this.turnout = turnout;
    this.population = population;
    this.closed = closed;
    this.given = given;
  }

  /** Whether so many answers may be told. */
  static boolean isShown(Tally tally) {
    return tally.size() >= Floors.STANDARD.scores();
  }

  /** Of the choose-again question. */
  ComparedScore chooseAgain(Tally now, Tally before) {
    if (!isShown(now)) {
      return ComparedScore.hidden(hidden());
    }
    NetScore score = NetScore.of(now);
    Optional<NetScore> earlier =
        isShown(before) ? Optional.of(NetScore.of(before)) : Optional.empty();
    Interval interval = score.interval(population);
    ScoreBody body =
        shown(
            score.answers(),
            Shown.of(score).toString(),
            null,
            null,
            new ScoreIntervalBody(
                Shown.end(interval.low(), 0).toString(), Shown.end(interval.high(), 0).toString()),
            earlier.map(Shown::of));
    return new ComparedScore(body, earlier.map(one -> Change.of(one, score)));
  }

  /** Of an item that is rated. */
  ComparedScore rated(ItemKind kind, Tally now, Tally before) {
    if (!isShown(now)) {
      return ComparedScore.hidden(hidden());
    }
    ItemScore score = new ItemScore(kind, now);
    Optional<ItemScore> earlier =
        isShown(before) ? Optional.of(new ItemScore(kind, before)) : Optional.empty();
    Interval interval = score.shareInterval(population);
    ScoreBody body =
        shown(
            score.answers(),
            null,
            Shown.share(score).toString(),
            Shown.mean(score).toString(),
            new ScoreIntervalBody(
                Shown.end(HUNDRED * interval.low(), 1).toString(),
                Shown.end(HUNDRED * interval.high(), 1).toString()),
            earlier.map(Shown::share));
    return new ComparedScore(body, earlier.map(one -> Change.of(one, score)));
  }

  private ScoreBody shown(
      int answers,
      @Nullable String score,
      @Nullable String share,
      @Nullable String mean,
      ScoreIntervalBody interval,
      Optional<Shown> was) {
    return new ScoreBody(
        true,
        null,
        answers,
        turnout.complete() ? turnout.asked() : null,
        turnout.complete() ? turnout.delivered() : null,
        turnout.responseRate().map(Shown::toString).orElse(null),
        score,
        share,
        mean,
        interval,
        null,
        was.map(Shown::toString).orElse(null),
        people(answers),
        turnout.complete() ? null : true);
  }

  /** Where the true mean of an item lies; absent where its score is not shown. */
  @Nullable ScoreIntervalBody meanInterval(ItemKind kind, Tally now) {
    if (!isShown(now)) {
      return null;
    }
    Interval interval = new ItemScore(kind, now).meanInterval(population);
    return new ScoreIntervalBody(
        Shown.end(interval.low(), 1).toString(), Shown.end(interval.high(), 1).toString());
  }

  private @Nullable Integer people(int answers) {
    return population.corrects(answers) ? population.people() : null;
  }

  /** Why nothing is shown. */
  ScoreBody hidden() {
    Withheld why = Withheld.because(closed, given);
    boolean nobody = why == Withheld.NO_ANSWERS && turnout.complete() && turnout.asked() > 0;
    return ScoreBody.hidden(why.name(), nobody ? turnout.asked() : null);
  }
}
