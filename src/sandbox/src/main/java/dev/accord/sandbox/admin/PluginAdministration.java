package dev.accord.sandbox.admin;

import dev.accord.sandbox.plugins.PluginContainer;
import dev.accord.sandbox.plugins.PluginInfo;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plugins over HTTP, shaped like Atlassian's Universal Plugin Manager at /rest/plugins/1.0: GET /
 * lists, POST / with the file part "plugin" installs or upgrades (done when answered, where UPM
 * gives a task to poll), and /KEY-key is read, switched by PUT {"enabled": false}, and removed by
 * DELETE.
 */
@MultipartConfig
public final class PluginAdministration extends AdministrationServlet {

  private static final long serialVersionUID = 1L;
  private static final String SUFFIX = "-key";

  private final transient PluginContainer plugins;

  public PluginAdministration(PluginContainer plugins) {
    this.plugins = plugins;
  }

  /** The body of PUT. */
  record Switch(boolean enabled) {}

  @Override
  Answer answer(HttpServletRequest request) throws IOException, ServletException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    if (path.equals("/")) {
      return switch (request.getMethod()) {
        case "GET" -> Answer.ok(Map.of("plugins", list()));
        case "POST" -> new Answer(HttpServletResponse.SC_CREATED, json(install(request)));
        default -> notFound(request);
      };
    }
    if (!path.endsWith(SUFFIX)) {
      return notFound(request);
    }
    return plugin(path.substring(1, path.length() - SUFFIX.length()), request);
  }

  private Answer plugin(String key, HttpServletRequest request) throws IOException {
    Optional<PluginInfo> found = plugins.plugin(key);
    if (found.isEmpty()) {
      return Answer.error(HttpServletResponse.SC_NOT_FOUND, "no plugin %s".formatted(key));
    }
    return switch (request.getMethod()) {
      case "GET" -> Answer.ok(json(found.get()));
      case "PUT" -> Answer.ok(json(switched(key, json(request, Switch.class).enabled)));
      case "DELETE" -> {
        plugins.uninstall(key);
        yield Answer.ok(json(found.get()));
      }
      default -> notFound(request);
    };
  }

  private PluginInfo switched(String key, boolean enabled) {
    return enabled ? plugins.enable(key) : plugins.disable(key);
  }

  private PluginInfo install(HttpServletRequest request) throws IOException, ServletException {
    Part part =
        Optional.ofNullable(request.getPart("plugin"))
            .orElseThrow(() -> new IllegalArgumentException("the file part \"plugin\" is missing"));
    Path jar = Files.createTempFile("plugin", ".jar");
    try (InputStream content = part.getInputStream()) {
      Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
      return plugins.install(jar);
    } finally {
      Files.delete(jar);
    }
  }

  private List<Map<String, Object>> list() {
    return plugins.plugins().stream().map(PluginAdministration::json).toList();
  }

  private static Map<String, Object> json(PluginInfo plugin) {
    return Map.of(
        "key", plugin.key(),
        "name", plugin.name(),
        "version", plugin.version(),
        "description", plugin.description(),
        "enabled", plugin.enabled(),
        "userInstalled", true,
        "links", Map.of("self", "/jira/rest/plugins/1.0/" + plugin.key() + SUFFIX));
  }
}
