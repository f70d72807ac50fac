package dev.accord.engine.survey;

import dev.accord.engine.internal.Checks;

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
}
