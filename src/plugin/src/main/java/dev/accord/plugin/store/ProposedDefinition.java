package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A definition as somebody wants it to be, while it is compared with what is stored.
 *
 * @param revision of the stored one that it was compared with
 * @param document the whole definition as it would be stored
 * @param reason in people's words; may be empty
 * @param firstChange from when on open hours differ; absent when none do, and of agreements
 */
public record ProposedDefinition(
    int revision, String document, String reason, Optional<Instant> firstChange) {}
