package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.HostPaths;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The elements of a page's head that load its styles and scripts. */
public final class ResourceTags {

  private static final String REQUIRED = ResourceTags.class.getName() + ".required";

  private final WebResources resources;

  public ResourceTags(WebResources resources) {
    this.resources = resources;
  }

  /** Adds a context to the page that this thread's request makes. */
  static void require(String context) {
    requiredNow().add(context);
  }

  @SuppressWarnings("unchecked")
  private static Set<String> requiredNow() {
    var request = CurrentRequest.required();
    if (request.getAttribute(REQUIRED) instanceof Set<?> found) {
      return (Set<String>) found;
    }
    Set<String> required = new LinkedHashSet<>();
    request.setAttribute(REQUIRED, required);
    return required;
  }

  /** The host's own files, then one style batch and one script batch for all contexts. */
  public String tags(Collection<String> contexts) {
    Set<String> all = new TreeSet<>(contexts);
    all.addAll(requiredNow());
    StringBuilder tags =
        new StringBuilder("<meta name=\"ajs-context-path\" content=\"")
            .append(HostPaths.CONTEXT)
            .append("\">\n");
    HostResources.STYLES.forEach(file -> style(tags, "host/" + file));
    HostResources.SCRIPTS.forEach(file -> script(tags, "host/" + file));
    List<WebResource> wanted = resources.of(all);
    String name = String.join(",", all);
    if (has(wanted, BatchType.CSS)) {
      style(tags, "contextbatch/css/%s/batch.css".formatted(name));
    }
    if (has(wanted, BatchType.JS)) {
      script(tags, "contextbatch/js/%s/batch.js?locale=%s".formatted(name, locale()));
    }
    return tags.toString();
  }

  private static boolean has(List<WebResource> wanted, BatchType type) {
    return wanted.stream().anyMatch(resource -> !resource.files(type).isEmpty());
  }

  private static String locale() {
    Locale locale = CurrentRequest.locale();
    return locale.toLanguageTag();
  }

  private void style(StringBuilder tags, String path) {
    tags.append("<link rel=\"stylesheet\" href=\"").append(address(path)).append("\">\n");
  }

  private void script(StringBuilder tags, String path) {
    tags.append("<script src=\"").append(address(path)).append("\"></script>\n");
  }

  private String address(String path) {
    return "%s/s/%s/_/download/%s".formatted(HostPaths.CONTEXT, resources.revision(), path);
  }
}
