package dev.accord.sync.store;

import java.time.Instant;

/**
 * The definitions as they were last fetched from Accord.
 *
 * @param etag by which Accord knows whether they changed
 * @param body the configuration document
 */
public record KnownDefinitions(long revision, String etag, Instant fetched, String body) {}
