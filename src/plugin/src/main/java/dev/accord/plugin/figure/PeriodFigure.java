package dev.accord.plugin.figure;

import java.time.LocalDate;

/** A figure and of which period it is; the members of both are written together. */
public record PeriodFigure(Figure figure, About about) {
  /**
   * The period itself.
   *
   * @param until the first date after it
   * @param running whether it has not ended
   */
  public record About(
      String label,
      LocalDate first,
      LocalDate until,
      boolean running,
      boolean frozen,
      int restatements) {}
}
