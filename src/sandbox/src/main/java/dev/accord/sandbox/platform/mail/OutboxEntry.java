package dev.accord.sandbox.platform.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that was handed to the server.
 *
 * @param time when, by the sandbox's clock
 * @param refusal why the server did not take it; empty for a mail that was sent
 */
public record OutboxEntry(long id, Instant time, Letter letter, Optional<String> refusal) {}
