package dev.accord.plugin.figure;

import dev.accord.plugin.view.Reference;
import org.jspecify.annotations.Nullable;

/** A figure and of which promise it is; the members of both are written together. */
public record PromiseFigure(Figure figure, About about) {
  /** One goal of a metric, or a metric of quality. */
  public record About(
      Reference agreement,
      Clause metric,
      @Nullable Reference goal,
      @Nullable Long targetMillis,
      String complianceTarget) {}

  /**
   * A metric.
   *
   * @param kind time, quality or experience
   */
  public record Clause(String id, String name, String kind) {}
}
