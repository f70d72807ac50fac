package dev.accord.plugin.survey;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Batch;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Tallies;
import dev.accord.engine.survey.Tallies.Series;
import dev.accord.engine.survey.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to one survey that a figure is of: whole batches, and those with a name.
 *
 * @param given whether there are any at all, shown or not
 * @param earlier how many of them another tool had gathered, by the first day of their month
 */
public record Answers(
    Survey survey,
    List<Batch<Answer>> batches,
    List<Named> named,
    boolean given,
    Map<LocalDate, Integer> earlier) {
  /** An answer with a name, for whom it was given. */
  public record Named(DepartmentId client, Answer answer) {}

  public Answers {
    batches = List.copyOf(batches);
    named = List.copyOf(named);
    earlier = Map.copyOf(earlier);
  }

  /** Of which nobody asks who had gathered them. */
  public Answers(Survey survey, List<Batch<Answer>> batches, List<Named> named) {
    this(survey, batches, named, true, Map.of());
  }

  /** How many there are. */
  public int size() {
    return batches.stream().mapToInt(Batch::size).sum() + named.size();
  }

  public Tallies tallies() {
    Tallies sum = Tallies.ofAttributed(survey, named.stream().map(Named::answer).toList());
    for (Batch<Answer> batch : batches) {
      sum = sum.plus(Tallies.ofBatch(survey, Floors.STANDARD, batch.answers()));
    }
    return sum;
  }

  /** By item, in the newest wording that has answers. */
  public Map<ItemId, Tally> byItem() {
    Tallies tallies = tallies();
    Map<ItemId, Series> newest = new LinkedHashMap<>();
    tallies
        .byItem()
        .keySet()
        .forEach(
            series ->
                newest.merge(
                    series.item(),
                    series,
                    (one, other) -> one.since() > other.since() ? one : other));
    Map<ItemId, Tally> byItem = new LinkedHashMap<>();
    newest.forEach((item, series) -> byItem.put(item, tallies.of(series)));
    return byItem;
  }

  /** By the question that items speak to. */
  public Map<SurveyQuestion, Tally> byQuestion() {
    Map<SurveyQuestion, Tally> byQuestion = new EnumMap<>(SurveyQuestion.class);
    byItem()
        .forEach(
            (id, tally) ->
                item(id)
                    .flatMap(Item::question)
                    .ifPresent(question -> byQuestion.merge(question, tally, Tally::plus)));
    return byQuestion;
  }

  /** All of several surveys. */
  public static Map<SurveyQuestion, Tally> byQuestion(List<Answers> all) {
    Map<SurveyQuestion, Tally> sum = new EnumMap<>(SurveyQuestion.class);
    all.forEach(
        one ->
            one.byQuestion().forEach((question, tally) -> sum.merge(question, tally, Tally::plus)));
    return sum;
  }

  /** The same, of questions with enough answers to be shown. */
  public static Map<SurveyQuestion, Tally> shown(List<Answers> all) {
    Map<SurveyQuestion, Tally> shown = byQuestion(all);
    shown.values().removeIf(tally -> tally.size() < Floors.STANDARD.scores());
    return shown;
  }

  /** As the newest set that has it says. */
  private Optional<Item> item(ItemId id) {
    List<QuestionSet> newestFirst = new ArrayList<>(survey.questionSets());
    Collections.reverse(newestFirst);
    return newestFirst.stream().flatMap(set -> set.item(id).stream()).findFirst();
  }
}
