package dev.accord.sandbox.plugins.servlet;

import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.server.PageShell;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Passes requests below /plugins/servlet to the enabled servlet whose pattern fits best, and frames
 * the page when it asks for that.
 */
public final class ServletDispatch extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient List<ServletModule> modules = new CopyOnWriteArrayList<>();
  private final transient PageShell shell;

  public ServletDispatch(PageShell shell) {
    this.shell = shell;
  }

  Registration add(ServletModule module) {
    modules.add(module);
    return () -> {
      modules.remove(module);
      module.servlet().destroy();
    };
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<Match> match = match(Optional.ofNullable(request.getPathInfo()).orElse("/"));
    if (match.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    HtmlCapture capture = new HtmlCapture(response);
    call(match.get(), request, capture);
    Optional<PluginPage> page = capture.html().flatMap(PluginPage::parse);
    if (page.isPresent()) {
      shell.write(request, response, page.get().page());
    } else {
      capture.passOn();
    }
  }

  private static void call(Match match, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      match
          .module
          .plugin()
          .call(
              () -> {
                match
                    .module
                    .servlet()
                    .service(new ModuleRequest(request, match.pattern.path()), response);
                return match;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private record Match(ServletModule module, UrlPattern pattern) {}

  private Optional<Match> match(String path) {
    return modules.stream()
        .flatMap(module -> module.patterns().stream().map(pattern -> new Match(module, pattern)))
        .filter(match -> match.pattern.matches(path))
        .max(Comparator.comparingInt(match -> match.pattern.path().length()));
  }
}
