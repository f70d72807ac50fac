package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.text.Texts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves what {@link ResourceTags} points to: below /download, or below /s for keeps. */
public final class ResourceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern CACHED = Pattern.compile("/[^/]+/_/download(/.*)");
  private static final Pattern BATCH =
      Pattern.compile("/contextbatch/(css|js)/([^/]+)/batch\\.(?:css|js)");
  private static final Pattern HOST_FILE = Pattern.compile("/host/((?:[\\w\\-]+/)*[\\w.\\-]+)");
  private static final Pattern PLUGIN_FILE =
      Pattern.compile("/resources/([^/]+)/((?:[\\w.\\-]+/)*[\\w.\\-]+)");

  private final transient WebResources resources;
  private final transient Batches batches;

  public ResourceServlet(WebResources resources, Texts texts) {
    this.resources = resources;
    this.batches = new Batches(resources, new ScriptTexts(texts));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Matcher cached = CACHED.matcher(path);
    boolean isKept = request.getServletPath().equals("/s") && cached.matches();
    Optional<Content> content = content(isKept ? cached.group(1) : path, request);
    if (content.isEmpty() || path.contains("..")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control", isKept ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentType(content.get().mediaType);
    response.setContentLength(content.get().bytes.length);
    response.getOutputStream().write(content.get().bytes);
  }

  private record Content(String mediaType, byte[] bytes) {}

  private Optional<Content> content(String path, HttpServletRequest request) throws IOException {
    Matcher batch = BATCH.matcher(path);
    if (batch.matches()) {
      return BatchType.of(batch.group(1)).map(type -> batch(type, batch.group(2), request));
    }
    Matcher hostFile = HOST_FILE.matcher(path);
    if (hostFile.matches()) {
      return file(
          Optional.ofNullable(
              ResourceServlet.class.getResource(HostResources.FOLDER + hostFile.group(1))));
    }
    Matcher pluginFile = PLUGIN_FILE.matcher(path);
    return pluginFile.matches()
        ? file(pluginFile(pluginFile.group(1), pluginFile.group(2)))
        : Optional.empty();
  }

  private Content batch(BatchType type, String contexts, HttpServletRequest request) {
    Locale locale =
        Optional.ofNullable(request.getParameter("locale"))
            .map(Locale::forLanguageTag)
            .orElse(Locale.ENGLISH);
    String text = batches.of(type, List.of(contexts.split(",")), locale);
    return new Content(type.mediaType() + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<URL> pluginFile(String completeKey, String name) {
    return resources.find(completeKey).stream()
        .flatMap(resource -> resource.files().stream())
        .flatMap(file -> url(file, name).stream())
        .findFirst();
  }

  private static Optional<URL> url(ResourceFile file, String name) {
    if (file.isFolder() && name.startsWith(file.name())) {
      return file.plugin().bundle().file(file.location() + name.substring(file.name().length()));
    }
    return file.name().equals(name)
        ? file.plugin().bundle().file(file.location())
        : Optional.empty();
  }

  private Optional<Content> file(Optional<URL> file) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream content = file.get().openStream()) {
      return Optional.of(
          new Content(
              Optional.ofNullable(getServletContext().getMimeType(file.get().getPath()))
                  .orElse("application/octet-stream"),
              content.readAllBytes()));
    }
  }
}
