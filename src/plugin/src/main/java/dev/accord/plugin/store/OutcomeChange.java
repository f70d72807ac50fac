package dev.accord.plugin.store;

import dev.accord.engine.compliance.Counted;
import java.util.Optional;

/**
 * A cycle that counts otherwise than before. At least one of both is there.
 *
 * @param before absent when it did not count
 * @param after absent when it does not count any more
 * @param judging on what occasion, and by whom
 */
public record OutcomeChange(
    long issueId, Optional<Counted> before, Optional<Counted> after, Judging judging) {}
