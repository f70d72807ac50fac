package dev.accord.engine.survey;

import static java.util.stream.Collectors.joining;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks the drivers that somebody picked.
 *
 * @param item the one that asks for them
 * @param scored the one whose answer they weighed in
 * @param before what was answered before it
 */
record PicksCheck(ItemId item, ItemId scored, Map<ItemId, ItemValue> before) {
  /** What came of it; of the two one is there. */
  record Result(Optional<ItemValue> picks, Optional<Mistake> mistake) {}

  /**
   * Reads what was picked.
   *
   * @param given ids with commas between them, in any order
   */
  Result of(String given) {
    if (!(before.get(scored) instanceof ItemValue.Number score)) {
      return wrong(
          given,
          "'%s' has no answer that anything could weigh in.".formatted(scored),
          "Answer that one, or leave this out.");
    }
    return of(given, score.value());
  }

  private Result of(String given, int score) {
    List<Driver> list = Driver.of(Band.of(score));
    String choose =
        "Choose from %s.".formatted(list.stream().map(Driver::id).collect(joining(", ")));
    List<Driver> picked = new ArrayList<>();
    for (String id : Stream.of(given.split(",", -1)).map(String::strip).toList()) {
      Optional<Driver> driver = Driver.named(id);
      if (driver.isEmpty()) {
        return wrong(given, "'%s' is no driver.".formatted(Mistake.shortened(id)), choose);
      }
      if (!list.contains(driver.get())) {
        return wrong(given, "'%s' is not asked of who answers %d.".formatted(id, score), choose);
      }
      if (picked.contains(driver.get())) {
        return wrong(given, "'%s' is picked twice.".formatted(id), "Pick each once.");
      }
      picked.add(driver.get());
    }
    return picked.size() > ItemValue.Picks.MOST
        ? wrong(
            given,
            "%d drivers are picked.".formatted(picked.size()),
            "Pick %d at most.".formatted(ItemValue.Picks.MOST))
        : new Result(Optional.of(new ItemValue.Picks(picked)), Optional.empty());
  }

  private Result wrong(String given, String message, String cure) {
    return new Result(
        Optional.empty(), Optional.of(new Mistake(item.value(), given, message, cure)));
  }
}
