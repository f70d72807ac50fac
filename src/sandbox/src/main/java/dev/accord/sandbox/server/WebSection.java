package dev.accord.sandbox.server;

/**
 * A heading that a plugin adds to a menu.
 *
 * @param key the part after the slash in its items' section, {@code location/key}
 * @param label plain text in the user's language, possibly empty
 */
public record WebSection(
    String completeKey, String key, String location, int weight, String label) {}
