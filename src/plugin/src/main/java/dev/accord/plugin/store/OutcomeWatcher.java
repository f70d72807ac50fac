package dev.accord.plugin.store;

import java.util.List;

/** Sees what counts otherwise, within the transaction that writes it; what it writes goes along. */
@FunctionalInterface
public interface OutcomeWatcher {
  /** Nobody. */
  OutcomeWatcher NONE = changes -> {};

  /** Called once for a batch, not for an empty one. */
  void changed(List<OutcomeChange> changes);
}
