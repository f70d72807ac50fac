package dev.accord.sync.store;

import java.time.Instant;

/**
 * A ticket that could not be understood, kept aside until it can.
 *
 * @param attempts how often it was read and not understood, from 1
 */
public record Reject(
    String system,
    String id,
    String key,
    String reason,
    Instant first,
    int attempts,
    Instant retryAt) {}
