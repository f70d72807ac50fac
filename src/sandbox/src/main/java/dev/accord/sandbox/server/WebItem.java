package dev.accord.sandbox.server;

import java.util.Map;

/**
 * An entry that a plugin adds to a menu.
 *
 * @param label plain text in the user's language
 * @param url absolute, or with the context path in front, ready for an href once escaped
 * @param linkId the id for the link element, possibly empty
 * @param styleClass CSS classes, possibly empty
 * @param params the descriptor's params, such as {@code iconClass}
 */
public record WebItem(
    String completeKey,
    String section,
    int weight,
    String label,
    String url,
    String linkId,
    String styleClass,
    Map<String, String> params) {

  public WebItem {
    params = Map.copyOf(params);
  }
}
