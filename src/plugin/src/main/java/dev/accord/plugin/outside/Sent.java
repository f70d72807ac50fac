package dev.accord.plugin.outside;

/**
 * A ticket as it was sent.
 *
 * @param system as far as it can be read, like {@code id}
 * @param text all of it
 */
public record Sent(String system, String id, String text) {}
