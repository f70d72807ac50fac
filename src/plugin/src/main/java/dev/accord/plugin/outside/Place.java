package dev.accord.plugin.outside;

import dev.accord.plugin.store.TrackedTicket;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far trackings were read, in the order of their rows.
 *
 * @param at behind which row to go on
 * @param safe behind which row to begin anew after the last page: all before it can be seen by then
 */
public record Place(int at, int safe) {
  public static final Place START = new Place(0, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,10})(?:-(\\d{1,10}))?");

  /**
   * @throws IllegalArgumentException when the text is none that {@link #text()} gave
   */
  public static Place of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'%s' is no place.".formatted(text));
    }
    int at = Integer.parseInt(parts.group(1));
    return new Place(at, parts.group(2) == null ? at : Integer.parseInt(parts.group(2)));
  }

  public String text() {
    return at == safe ? Integer.toString(at) : at + "-" + safe;
  }

  /**
   * Behind the next row.
   *
   * @param settled before it is too young for rows before it to be missing still
   */
  Place behind(TrackedTicket next, Instant settled) {
    boolean isSafe = at == safe && next.assessed().isBefore(settled);
    return new Place(next.place(), isSafe ? next.place() : safe);
  }

  /** Where to begin after the last page. */
  Place ended() {
    return new Place(safe, safe);
  }
}
