package dev.accord.sync.mapping;

/** Texts of other systems, made fit to stand on a line. */
public final class Plain {
  private static final int LONGEST = 255;
  private static final char UNKNOWN = '\uFFFD';

  private Plain() {}

  /** One line of at most 255 characters, without control characters and halves of characters. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
      char each = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(each, text.charAt(i + 1));
      if (pair && line.length() + 2 > LONGEST) {
        break;
      }
      if (pair) {
        line.append(each).append(text.charAt(++i));
      } else if (Character.isSurrogate(each)) {
        line.append(UNKNOWN);
      } else {
        line.append(Character.isISOControl(each) ? ' ' : each);
      }
    }
    return line.toString().strip();
  }
}
