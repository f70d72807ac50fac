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
    mustHaveAScoreBeforeDrivers(number, items);
    if (languages(items).isEmpty()) {
      throw new IllegalArgumentException(
          "%s are in no common language. Word all of them in English.".formatted(what));
    }
  }

  private static void mustHaveAScoreBeforeDrivers(int number, List<Item> items) {
    List<Item> asking = items.stream().filter(item -> item.kind() == ItemKind.DRIVERS).toList();
    if (asking.size() > 1) {
      throw new IllegalArgumentException(
          "question set %d asks for drivers twice, in %s and %s. Leave one of them out."
              .formatted(number, asking.get(0).id(), asking.get(1).id()));
    }
    if (!asking.isEmpty() && scored(items).isEmpty()) {
      throw new IllegalArgumentException(
          "question set %d asks in %s for the drivers of an answer that it has not asked for. Put an"
                  .formatted(number, asking.get(0).id())
              + " item of kind CHOOSE_AGAIN before it.");
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

  /** The item that asks for drivers. */
  public Optional<Item> drivers() {
    return items.stream().filter(item -> item.kind() == ItemKind.DRIVERS).findFirst();
  }

  /**
   * The item whose answer the drivers are of: the last of the choose-again kind before they are
   * asked for. Empty when no drivers are.
   */
  public Optional<Item> scored() {
    return drivers().flatMap(asking -> scored(items));
  }

  private static Optional<Item> scored(List<Item> items) {
    return items.stream()
        .takeWhile(item -> item.kind() != ItemKind.DRIVERS)
        .filter(item -> item.kind() == ItemKind.CHOOSE_AGAIN)
        .reduce((earlier, later) -> later);
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
