package dev.accord.plugin.job;

import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Recomputation;
import java.util.List;

/**
 * What follows when a definition has been corrected.
 *
 * @param clocksChanged has those clocks tracked anew that can have changed
 * @param heads tells the heads
 */
public record Aftermath(Runnable clocksChanged, Heads heads) {
  /** Tells the heads of both sides what was changed under them. */
  @FunctionalInterface
  public interface Heads {
    /**
     * Tells each of them once; who cannot be reached is none of the caller's trouble.
     *
     * @param found every verdict and open clock that changes
     * @param rules with the definition as it is now
     */
    void tell(Recomputation applied, List<Difference> found, Rules rules);
  }
}
