package dev.accord.engine.survey;

/**
 * What is wrong with what somebody filled in.
 *
 * @param item the id as it was sent, shortened
 * @param value what was sent for it, shortened; empty when nothing was
 * @param message what is wrong, as a sentence
 * @param cure what to do about it, as a sentence
 */
public record Mistake(String item, String value, String message, String cure) {
  private static final int SHOWN = 60;

  public Mistake {
    item = shortened(item);
    value = shortened(value);
  }

  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
