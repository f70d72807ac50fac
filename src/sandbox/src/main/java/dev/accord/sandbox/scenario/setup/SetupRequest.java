package dev.accord.sandbox.scenario.setup;

import dev.accord.sandbox.scenario.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One request to make.
 *
 * @param path within the context, such as {@code /rest/api/2/issue}
 * @param body a file with JSON to send; weeks in it may be named by their distance from today
 * @param as login of who makes it; the administrator where nobody is named
 * @param remember what later requests need of the answer, by name: each an expression with one
 *     group. They write it as {@code {name}}, in paths and bodies
 */
public record SetupRequest(
    String method,
    String path,
    Optional<Path> body,
    Optional<String> as,
    Map<String, Pattern> remember) {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

  public SetupRequest {
    remember = Map.copyOf(remember);
    if (!METHODS.contains(method)) {
      throw new IllegalArgumentException(
          "method '%s' is not one of GET, POST, PUT, DELETE".formatted(method));
    }
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(
          "path '%s' must start with /, such as /rest/api/2/issue".formatted(path));
    }
  }

  /**
   * Reads the requests that {@code form} lists in {@code member}.
   *
   * @param file what body files are named relative to
   */
  public static List<SetupRequest> listed(Form form, String member, Path file) {
    return form.forms(member).stream().map(one -> of(one, file)).toList();
  }

  private static SetupRequest of(Form form, Path file) {
    String method = form.text("method", "Name GET, POST, PUT or DELETE.").toUpperCase(Locale.ROOT);
    Optional<Path> body = form.maybeText("body").map(name -> bodyFile(form, name, file));
    String path = form.text("path", "Name a path such as /rest/api/2/issue.");
    Optional<String> as = form.maybeText("as");
    Map<String, Pattern> remember = new LinkedHashMap<>();
    form.maybeForm("remember").ifPresent(names -> remember(names, remember));
    SetupRequest request =
        form.value("path", path, given -> new SetupRequest(method, given, body, as, remember));
    form.done();
    return request;
  }

  private static void remember(Form names, Map<String, Pattern> remember) {
    names
        .textByMember()
        .forEach((name, text) -> remember.put(name, names.value(name, text, Pattern::compile)));
  }

  private static Path bodyFile(Form form, String name, Path file) {
    Path body = file.resolveSibling(name);
    if (!Files.isReadable(body)) {
      throw form.problem("body", "names %s, which cannot be read.".formatted(body));
    }
    return body;
  }
}
