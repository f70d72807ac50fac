package dev.accord.sync.source.eventlog;

import java.util.Optional;

/** Ids by which tickets are known, made of those that stand in a log. */
final class RowIds {
  private static final int LONGEST = 100;
  private static final int LONGEST_FILE = 70;

  private RowIds() {}

  /**
   * The id with signs that no id has spelt out, {@code #7} as {@code :00237}; absent when that is
   * too long.
   */
  static Optional<String> ofTicket(String told) {
    return Optional.of(spelt(told)).filter(id -> id.length() <= LONGEST);
  }

  /** Of a row of which nobody knows to which ticket it belongs. No ticket has that id. */
  static String ofLine(String file, long line) {
    String name = spelt(file);
    return "%s::%d".formatted(name.substring(0, Math.min(name.length(), LONGEST_FILE)), line);
  }

  static boolean isOfLine(String id) {
    return id.contains("::");
  }

  private static String spelt(String told) {
    StringBuilder id = new StringBuilder();
    for (char each : told.toCharArray()) {
      boolean plain = Character.isLetterOrDigit(each) || "._-".indexOf(each) >= 0;
      id.append(plain ? String.valueOf(each) : ":%04x".formatted((int) each));
    }
    return id.toString();
  }
}
