package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.servlet.ModuleRequest;
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
 * Passes requests below /rest to the module with that path and version; the version latest means
 * the highest.
 */
public final class RestDispatch extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String LATEST = "latest";

  private final transient List<RestModule> modules = new CopyOnWriteArrayList<>();

  Registration add(RestModule module) {
    modules.add(module);
    return () -> {
      modules.remove(module);
      module.application().destroy();
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
    ModuleRequest inner = new ModuleRequest(request, match.get().prefix);
    RestModule module = match.get().module;
    try {
      module
          .plugin()
          .call(
              () -> {
                module.application().service(inner, response);
                return module;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private record Match(RestModule module, String prefix) {}

  private Optional<Match> match(String path) {
    return modules.stream()
        .flatMap(module -> match(module, path).stream())
        .max(
            Comparator.comparingInt((Match match) -> match.prefix.length())
                .thenComparing(match -> RestVersion.parse(match.module.version())));
  }

  private static Optional<Match> match(RestModule module, String path) {
    for (String version : List.of(module.version(), LATEST)) {
      String prefix = module.path() + "/" + version;
      if (path.equals(prefix) || path.startsWith(prefix + "/")) {
        return Optional.of(new Match(module, prefix));
      }
    }
    return Optional.empty();
  }
}
