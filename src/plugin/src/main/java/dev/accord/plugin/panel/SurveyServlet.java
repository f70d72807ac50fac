package dev.accord.plugin.panel;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page behind a survey's link, without login. It only shows; what the link is worth is decided
 * by REST, which the page asks.
 */
public final class SurveyServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** What a token is written with; anything else is not repeated on the page. */
  private static final Pattern TOKEN = Pattern.compile("/[A-Za-z0-9._-]{1,100}");

  private final transient Page page;

  @Inject
  public SurveyServlet(Page page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String own = path.substring(path.lastIndexOf('/') < 0 ? 0 : path.lastIndexOf('/'));
    if (!TOKEN.matcher(own).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    page.write(response, "templates/survey.vm", "accord.survey", Map.of("token", own.substring(1)));
  }
}
