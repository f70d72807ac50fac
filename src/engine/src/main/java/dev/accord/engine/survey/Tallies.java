package dev.accord.engine.survey;

import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the answers of whole batches come to, item by item.
 *
 * <p>An item that fewer than the floor of one batch (or group, for its distribution) answered with
 * a number, because they could not say or were asked otherwise, is left out of that batch and of
 * everything that the batch is part of. So an item's figures are of whole batches, too, as far as
 * these answered it.
 *
 * @param byItem those that have answers
 */
public record Tallies(Map<Series, Tally> byItem) {
  public static final Tallies NONE = new Tallies(Map.of());

  public Tallies {
    byItem = Map.copyOf(byItem);
  }

  /**
   * An item as it was asked without a change of its kind or wording; another wording is another
   * series.
   *
   * @param since the number of the first question set that asked it so
   */
  public record Series(ItemId item, int since) {
    /**
     * The series that an item of a question set belongs to; empty when the set has no such item.
     */
    public static Optional<Series> of(Survey survey, int questionSet, ItemId item) {
      Optional<Series> series = Optional.empty();
      Optional<Item> before = Optional.empty();
      for (QuestionSet set : survey.questionSets()) {
        if (set.number() > questionSet) {
          break;
        }
        Optional<Item> asked = set.item(item);
        if (!asked.equals(before)) {
          series = asked.map(one -> new Series(one.id(), set.number()));
        }
        before = asked;
      }
      return survey.questions(questionSet).isPresent() ? series : Optional.empty();
    }
  }

  /** Of one batch of anonymous answers. */
  public static Tallies ofBatch(Survey survey, Floors floors, Collection<Answer> batch) {
    return of(survey, batch, floors.scores());
  }

  /** Of one group of batches, to show how often each number was given. */
  public static Tallies ofGroup(Survey survey, Floors floors, Collection<Answer> group) {
    return of(survey, group, floors.distributions());
  }

  /** Of answers that are kept with their names, however few. */
  public static Tallies ofAttributed(Survey survey, Collection<Answer> answers) {
    return of(survey, answers, 1);
  }

  private static Tallies of(Survey survey, Collection<Answer> answers, int floor) {
    Map<Series, List<Integer>> numbers = new HashMap<>();
    for (Answer answer : answers) {
      for (ItemId item : answer.values().keySet()) {
        answer
            .number(item)
            .ifPresent(
                number ->
                    Series.of(survey, answer.questionSet(), item)
                        .ifPresent(
                            series ->
                                numbers
                                    .computeIfAbsent(series, one -> new ArrayList<>())
                                    .add(number)));
      }
    }
    Map<Series, Tally> tallies = new HashMap<>();
    numbers.forEach(
        (series, given) -> {
          if (given.size() >= floor) {
            tallies.put(series, Tally.of(given));
          }
        });
    return new Tallies(tallies);
  }

  /** Both together, as of two batches. */
  public Tallies plus(Tallies other) {
    Map<Series, Tally> sum = new HashMap<>(byItem);
    other.byItem.forEach((series, tally) -> sum.merge(series, tally, Tally::plus));
    return new Tallies(sum);
  }

  /** The answers of a series; none when there are none, or too few in every batch. */
  public Tally of(Series series) {
    return byItem.getOrDefault(series, Tally.NONE);
  }
}
