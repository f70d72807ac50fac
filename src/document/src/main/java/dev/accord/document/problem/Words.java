package dev.accord.document.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages say values and lists of values. */
public final class Words {
  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private Words() {}

  /** The text in quotes, shortened, with control characters spelt out. */
  public static String quoted(String text) {
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return shown
        .chars()
        .mapToObj(c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : "" + (char) c)
        .collect(Collectors.joining("", "'", "'"));
  }

  /** The text with a capital at its beginning. */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code 'a', 'b' or 'c'}; of many, the first twenty. */
  public static String oneOf(Collection<String> texts) {
    List<String> quoted = texts.stream().limit(MOST).map(Words::quoted).toList();
    if (texts.size() > MOST) {
      return String.join(", ", quoted) + " and %d more".formatted(texts.size() - MOST);
    }
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }
}
