package dev.accord.sandbox.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Draws the host's pages round content: header, navigation, administration menu; the domain's. */
public interface PageShell {

  /**
   * Writes the whole page as text/html; keeps the status that the response has. Draw the content's
   * panels first and {@link PluginModules#resourceTags} after them, so that the resources they ask
   * for are on the page.
   */
  void write(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException;
}
