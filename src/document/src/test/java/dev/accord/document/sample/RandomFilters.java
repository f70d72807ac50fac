package dev.accord.document.sample;

import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.List;

/** Random filters of every shape. */
final class RandomFilters {
  private static final int DEEPEST = 4;
  private static final List<FieldKey> FIELDS =
      List.of(
          FieldKey.PRIORITY,
          FieldKey.STATUS,
          FieldKey.RESOLUTION,
          FieldKey.REPORTER,
          FieldKey.COMPONENT,
          FieldKey.custom("10010"));

  private final Dice dice;

  RandomFilters(Dice dice) {
    this.dice = dice;
  }

  Filter filter() {
    return dice.oneIn(5) ? Filter.ANYTHING : filter(0);
  }

  FieldKey field() {
    return dice.of(FIELDS);
  }

  private Filter filter(int depth) {
    return switch (dice.below(depth < DEEPEST ? 6 : 3)) {
      case 0 -> new Filter.OneOf(field(), values());
      case 1 -> new Filter.HasValue(field());
      case 2 -> new Filter.InGroup(field(), dice.name());
      case 3 -> new Filter.All(dice.many(3, () -> filter(depth + 1)));
      case 4 -> new Filter.Any(List.of(filter(depth + 1), filter(depth + 1)));
      default -> new Filter.Not(filter(depth + 1));
    };
  }

  private List<String> values() {
    return dice.oneIn(2) ? List.of(dice.name()) : List.of(dice.name(), "High", dice.name());
  }
}
