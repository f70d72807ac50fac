package dev.accord.engine.survey;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables of drivers in {@code surveys.md} say, reckoned again. */
final class DriversInDocument {
  private static final QuestionSet QUESTIONS =
      new QuestionSet(
          1, Instant.EPOCH, List.of(Item.standard("choose-again"), Item.standard("drivers")));
  private static final Survey SURVEY = Surveys.aboutIt(List.of(QUESTIONS));

  private DriversInDocument() {}

  static List<String> driver(List<String> cells) {
    Driver driver = Driver.named(cells.get(0)).orElseThrow();
    return List.of(
        driver.said("en", "IT"),
        Stream.of(Band.values())
            .filter(driver::isOf)
            .map(band -> band.least() + (band == Band.DISCONTENT ? " to " : " and ") + band.most())
            .collect(Collectors.joining(", ")));
  }

  static List<String> counts(List<String> cells) {
    List<Answer> answers =
        Stream.of(cells.get(0).split(", ")).map(DriversInDocument::answer).toList();
    LocalDate month = LocalDate.of(2026, 1, 1);
    Batch<Answer> batch =
        new Batch<>(PeriodLength.MONTH, month, DepartmentKind.INTERNAL, Optional.empty(), answers);
    DriverTally tally =
        new DriversOfGroups(SURVEY, Floors.STANDARD).of(List.of(BatchGroup.of(batch)));
    return List.of(
        Integer.toString(tally.answers()),
        said(tally.of(Band.CONTENT)),
        said(tally.of(Band.BETWEEN)),
        said(tally.of(Band.DISCONTENT)));
  }

  private static Answer answer(String text) {
    String[] words = text.split(" ", 2);
    String picked = words.length > 1 ? words[1].replace(' ', ',') : "";
    return Answer.check(QUESTIONS, Map.of("choose-again", words[0], "drivers", picked))
        .orElseThrow();
  }

  private static String said(DriverTally.InBand in) {
    String said =
        in.mostPickedFirst().stream()
            .map(
                driver ->
                    driver.id() + " " + Shown.percent(in.of(driver), in.answers()).orElseThrow())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "none" : said;
  }
}
