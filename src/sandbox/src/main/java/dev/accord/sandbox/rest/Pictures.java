package dev.accord.sandbox.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The avatars and icons that answers point to: a coloured square, its colour by what it is of. */
final class Pictures extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLORS =
      List.of("#0747a6", "#006644", "#5243aa", "#974f0c", "#bf2600", "#008da6", "#42526e");
  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">\
      <rect width="48" height="48" rx="8" fill="%s"/></svg>
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int what =
        Objects.hash(
            request.getParameter("ownerId"), request.getParameter("pid"), request.getPathInfo());
    response.setContentType("image/svg+xml");
    response.setHeader("Cache-Control", "private, max-age=3600");
    String color = COLORS.get(Math.floorMod(what, COLORS.size()));
    response.getWriter().write(SVG.formatted(color));
  }
}
