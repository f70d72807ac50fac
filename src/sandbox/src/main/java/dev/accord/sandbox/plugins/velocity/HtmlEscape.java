package dev.accord.sandbox.plugins.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what templates insert, as Jira does for every .vm file. A reference whose name ends in
 * Html, such as {@code $panelHtml}, holds markup and stays as it is.
 */
final class HtmlEscape implements ReferenceInsertionEventHandler {

  @Override
  public @Nullable Object referenceInsert(
      Context context, String reference, @Nullable Object value) {
    String name = reference.replaceAll("[^\\w]", "");
    if (value == null || name.endsWith("Html")) {
      return value;
    }
    return escape(value.toString());
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
