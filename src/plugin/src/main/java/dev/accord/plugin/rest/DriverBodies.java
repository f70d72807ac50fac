package dev.accord.plugin.rest;

import static java.util.stream.Collectors.joining;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.Languages;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.DriverTally;
import dev.accord.engine.survey.ItemValue;
import dev.accord.engine.survey.Shown;
import dev.accord.engine.survey.Withheld;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.SurveyBody.ChoiceBody;
import dev.accord.plugin.rest.SurveyBody.DriverListBody;
import dev.accord.plugin.rest.SurveyBody.DriversAskedBody;
import dev.accord.plugin.rest.SurveyFigures.Look;
import dev.accord.plugin.rest.SurveyFiguresBody.BandBody;
import dev.accord.plugin.rest.SurveyFiguresBody.DriverBody;
import dev.accord.plugin.rest.SurveyFiguresBody.DriversBody;
import dev.accord.plugin.survey.Answers;
import dev.accord.plugin.survey.AnswersOf;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what can weigh in an answer, and what did. */
final class DriverBodies {
  private DriverBodies() {}

  /**
   * What to pick from.
   *
   * @param scored the item whose answer chooses the list
   */
  static DriversAskedBody asked(Item scored, String language, String provider) {
    return new DriversAskedBody(
        scored.id().value(),
        ItemValue.Picks.MOST,
        Stream.of(Band.values())
            .map(
                band ->
                    new DriverListBody(
                        band.least(),
                        band.most(),
                        Driver.of(band).stream()
                            .map(driver -> choice(driver, language, provider))
                            .toList()))
            .toList());
  }

  private static ChoiceBody choice(Driver driver, String language, String provider) {
    return new ChoiceBody(driver.id(), driver.said(language, provider));
  }

  /** What weighed most, or why it is not shown; absent where no survey has ever asked it. */
  static @Nullable DriversBody of(DriverTally tally, Look look, Rules rules) {
    if (!isAsked(look.wanted(), rules.definitions().surveys())) {
      return null;
    }
    if (tally.answers() == 0) {
      boolean given = look.now().stream().anyMatch(Answers::given);
      return new DriversBody(Withheld.becauseOfAll(look.closed(), given).name(), 0, List.of());
    }
    String provider = SurveyFigures.reference(look.wanted().provider(), rules.rulebook()).name();
    return new DriversBody(
        null,
        tally.answers(),
        Stream.of(Band.values()).map(band -> band(band, tally.of(band), provider)).toList());
  }

  private static boolean isAsked(AnswersOf wanted, List<Survey> surveys) {
    return surveys.stream()
        .filter(survey -> survey.provider().equals(wanted.provider()))
        .filter(survey -> wanted.survey().filter(id -> !id.equals(survey.id().value())).isEmpty())
        .flatMap(survey -> survey.questionSets().stream())
        .anyMatch(set -> set.drivers().isPresent());
  }

  private static BandBody band(Band band, DriverTally.InBand in, String provider) {
    return new BandBody(
        band.name(),
        in.answers(),
        in.mostPickedFirst().stream()
            .map(
                driver ->
                    new DriverBody(
                        driver.id(),
                        driver.said(Languages.ENGLISH, provider),
                        in.of(driver),
                        Shown.percent(in.of(driver), in.answers()).orElseThrow().toString()))
            .toList());
  }

  /** A value of an answer as readers get it: drivers in words, all else as it was written. */
  static String told(ItemValue value, String provider) {
    return value instanceof ItemValue.Picks picks
        ? picks.drivers().stream()
            .map(driver -> driver.said(Languages.ENGLISH, provider))
            .collect(joining("; "))
        : value.written();
  }
}
