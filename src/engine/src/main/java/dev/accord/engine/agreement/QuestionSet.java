package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a survey asks from an instant on. A changed wording is a new set and begins a new series.
 *
 * @param number from 1
 * @param effectiveFrom the first instant at which it is asked
 * @param items in the order in which they are asked; at least one, and at least one language in
 *     common
 */
public record QuestionSet(int number, Instant effectiveFrom, List<Item> items) {
  public QuestionSet {
    items = List.copyOf(items);
    if (number < 1) {
      throw new IllegalArgumentException(
          "question set %d: numbers begin at 1. Choose another.".formatted(number));
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "question set %d asks nothing. Add an item.".formatted(number));
    }
    String what = "items of question set " + number;
    Checks.distinct(what, items, Item::id);
    Checks.distinct(
        what, items.stream().flatMap(item -> item.question().stream()).toList(), one -> one);
    if (languages(items).isEmpty()) {
      throw new IllegalArgumentException(
          "%s are in no common language. Word all of them in English.".formatted(what));
    }
  }

  /** The standard questions of an instrument. */
  public static QuestionSet standard(Instrument instrument, int number, Instant effectiveFrom) {
    return new QuestionSet(number, effectiveFrom, StandardItems.of(instrument));
  }

  public Optional<Item> item(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The item whose answers speak to a clause with the question. */
  public Optional<Item> item(SurveyQuestion question) {
    return items.stream()
        .filter(item -> item.question().filter(question::equals).isPresent())
        .findFirst();
  }

  /** The languages in which every item can be asked. */
  public Set<String> languages() {
    return languages(items);
  }

  private static Set<String> languages(List<Item> items) {
    Set<String> common = new TreeSet<>(items.get(0).languages());
    items.forEach(item -> common.retainAll(item.languages()));
    return common;
  }
}
