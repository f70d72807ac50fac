package dev.accord.sandbox.server;

import java.util.Map;
import java.util.Set;

/**
 * Content that the host frames with its header, navigation and resources.
 *
 * @param title plain text
 * @param head HTML for the end of the head element
 * @param body HTML for the content area
 * @param meta what the content said in its meta elements, such as {@code admin.active.section}
 * @param resourceContexts web-resource contexts to load besides the layout's own
 */
public record Page(
    String title,
    Layout layout,
    String head,
    String body,
    Map<String, String> meta,
    Set<String> resourceContexts) {

  public Page {
    meta = Map.copyOf(meta);
    resourceContexts = Set.copyOf(resourceContexts);
  }

  public static Page of(String title, Layout layout, String body) {
    return new Page(title, layout, "", body, Map.of(), Set.of());
  }
}
