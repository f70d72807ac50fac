package dev.accord.sync.source;

/**
 * How far a source has been read. Only the source knows what the text means; it holds no secret.
 *
 * @param text 1 to 500 characters
 */
public record Cursor(String text) {
  private static final int LONGEST = 500;

  public Cursor {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a cursor has 1 to %d characters, was '%s'".formatted(LONGEST, text));
    }
  }
}
