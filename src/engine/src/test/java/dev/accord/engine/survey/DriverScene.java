package dev.accord.engine.survey;

import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Groups of answers to a survey that asks for drivers, and did otherwise before. */
final class DriverScene {
  static final String QUICK = "quick";
  static final ItemId SCORE = new ItemId("choose-again");

  /** Set 1 asks for no drivers, 2 and 3 for them, 4 in other words, 5 for another score. */
  static final Survey SURVEY =
      survey(
          List.of(Item.standard("choose-again")),
          List.of(Item.standard("choose-again"), Item.standard("drivers")),
          List.of(Item.standard("keep"), Item.standard("choose-again"), Item.standard("drivers")),
          List.of(Item.standard("choose-again"), worded("drivers", ItemKind.DRIVERS)),
          List.of(worded("choose-again", ItemKind.CHOOSE_AGAIN), Item.standard("drivers")));

  private DriverScene() {}

  @SafeVarargs
  static DriverTally of(BatchGroup<Answer>... groups) {
    return new DriversOfGroups(SURVEY, Floors.STANDARD).of(List.of(groups));
  }

  @SafeVarargs
  static BatchGroup<Answer> group(Batch<Answer>... batches) {
    return new BatchGroup<>(
        PeriodLength.MONTH,
        LocalDate.of(2026, 1, 1),
        DepartmentKind.INTERNAL,
        Optional.empty(),
        List.of(batches));
  }

  static Batch<Answer> batch(List<Answer> answers) {
    return new Batch<>(
        PeriodLength.MONTH,
        LocalDate.of(2026, 1, 1),
        DepartmentKind.INTERNAL,
        Optional.empty(),
        answers);
  }

  static Batch<Answer> batch(List<Answer> some, List<Answer> others) {
    return batch(Stream.concat(some.stream(), others.stream()).toList());
  }

  static Batch<Answer> batch(Answer one, List<Answer> others) {
    return batch(List.of(one), others);
  }

  static Batch<Answer> batch(List<Answer> others, Answer one) {
    return batch(others, List.of(one));
  }

  static List<Answer> times(int count, Answer answer) {
    return Collections.nCopies(count, answer);
  }

  /** Answers of another tool that lack the score. */
  static List<Answer> unscored(int count) {
    return times(
        count, Answer.checkEarlier(SURVEY.questions(2).orElseThrow(), Map.of()).orElseThrow());
  }

  static Answer answer(int set, int score, String picked) {
    Map<String, String> written = new HashMap<>();
    written.put("choose-again", Integer.toString(score));
    if (!picked.isEmpty()) {
      written.put("drivers", picked);
    }
    return Answer.check(SURVEY.questions(set).orElseThrow(), written).orElseThrow();
  }

  private static Item worded(String id, ItemKind kind) {
    return new Item(
        new ItemId(id), kind, Optional.empty(), new TreeMap<>(Map.of("en", "And why was that?")));
  }

  @SafeVarargs
  private static Survey survey(List<Item>... sets) {
    List<QuestionSet> numbered = new ArrayList<>();
    for (List<Item> items : sets) {
      int number = numbered.size() + 1;
      numbered.add(
          new QuestionSet(number, Instant.parse("2026-0%d-01T00:00:00Z".formatted(number)), items));
    }
    return Surveys.aboutIt(numbered);
  }
}
