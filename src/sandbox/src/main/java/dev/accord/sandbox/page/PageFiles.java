package dev.accord.sandbox.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The pages' own style sheet and scripts. */
final class PageFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> FILES =
      Map.of(
          "/page.css", "text/css;charset=UTF-8",
          "/page.js", "text/javascript;charset=UTF-8",
          "/dashboard.js", "text/javascript;charset=UTF-8");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String type = FILES.get(path);
    if (type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache");
    try (InputStream file = PageFiles.class.getResourceAsStream("static" + path)) {
      file.transferTo(response.getOutputStream());
    }
  }
}
