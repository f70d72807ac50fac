package dev.accord.plugin.store;

import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;

/** A part of a tally: others of its key may stand beside it, and figures are sums. */
public record TallyPart(TallyKey key, Tally tally) {}
