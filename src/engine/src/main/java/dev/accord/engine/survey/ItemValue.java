package dev.accord.engine.survey;

import static java.util.stream.Collectors.joining;

import dev.accord.engine.agreement.Driver;
import dev.accord.engine.internal.Checks;
import java.util.List;

/** What somebody answered to one item. */
public sealed interface ItemValue {
  /** How it is written where answers are kept and sent. */
  String written();

  /** A number on the item's scale. */
  record Number(int value) implements ItemValue {
    @Override
    public String written() {
      return Integer.toString(value);
    }
  }

  /** The person cannot say: the item is left out, never counted as the middle. */
  record CannotSay() implements ItemValue {
    static final String WRITTEN = "CANNOT_SAY";

    @Override
    public String written() {
      return WRITTEN;
    }
  }

  /** A comment; hostile, as every text of a person. */
  record Text(String value) implements ItemValue {
    /** In characters. */
    public static final int LONGEST = 10_000;

    public Text {
      Checks.text("a comment", value);
      if (value.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a comment has %,d characters. Shorten it to %,d.".formatted(value.length(), LONGEST));
      }
    }

    @Override
    public String written() {
      return value;
    }
  }

  /**
   * What weighed most.
   *
   * @param drivers one to three, each once; kept in their own order, not in that of the picking
   */
  record Picks(List<Driver> drivers) implements ItemValue {
    /** More would no longer say what weighed most. */
    public static final int MOST = 3;

    public Picks {
      drivers = drivers.stream().sorted().toList();
      Checks.distinct("drivers", drivers, Driver::id);
      if (drivers.isEmpty() || drivers.size() > MOST) {
        throw new IllegalArgumentException(
            "%d drivers are picked. Pick one to %d.".formatted(drivers.size(), MOST));
      }
    }

    @Override
    public String written() {
      return drivers.stream().map(Driver::id).collect(joining(","));
    }
  }
}
