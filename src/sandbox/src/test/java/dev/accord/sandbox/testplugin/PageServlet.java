package dev.accord.sandbox.testplugin;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The plugin's page: framed by the host, plain, or no page at all. */
public final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient TemplateRenderer templates;
  private final transient PageBuilderService pages;

  public PageServlet(TemplateRenderer templates, PageBuilderService pages) {
    this.templates = templates;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (Optional.ofNullable(request.getPathInfo()).orElse("/")) {
      case "/plain" -> {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<html><body>plain ü</body></html>");
      }
      case "/bytes" -> {
        response.setContentType("application/octet-stream");
        response.getOutputStream().write("no page".getBytes(StandardCharsets.UTF_8));
      }
      case "/path" -> {
        response.setContentType("text/plain");
        response.getWriter().write(request.getServletPath() + " " + request.getPathInfo());
      }
      case "/missing" -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      default -> framed(response);
    }
  }

  private void framed(HttpServletResponse response) throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    pages.assembler().resources().requireContext("test.page");
    templates.render(
        "/templates/page.vm", Map.of("name", getInitParameter("name")), response.getWriter());
  }
}
