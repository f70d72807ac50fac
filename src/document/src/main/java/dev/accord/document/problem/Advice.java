package dev.accord.document.problem;

/**
 * What is wrong and what to do about it, as two sentences.
 *
 * <p>The engine says both in one text, "what; cure" or "what. Cure."
 */
public record Advice(String message, String cure) {
  /**
   * Takes such a text apart.
   *
   * @param otherwise the cure when the text names none
   */
  public static Advice of(String text, String otherwise) {
    int cut = Math.max(text.lastIndexOf("; "), text.lastIndexOf(". "));
    return cut < 0
        ? new Advice(sentence(text), otherwise)
        : new Advice(sentence(text.substring(0, cut)), sentence(text.substring(cut + 2)));
  }

  private static String sentence(String text) {
    String begun = Words.sentence(text);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
