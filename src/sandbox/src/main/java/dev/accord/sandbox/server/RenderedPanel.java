package dev.accord.sandbox.server;

/**
 * A panel that a plugin adds to a page, drawn.
 *
 * @param label the heading in the user's language, possibly empty
 * @param html the content; trusted, as plugins are
 */
public record RenderedPanel(String completeKey, int weight, String label, String html) {}
