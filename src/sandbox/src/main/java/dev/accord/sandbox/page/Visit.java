package dev.accord.sandbox.page;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.RequestUser;
import dev.accord.sandbox.server.XsrfTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** One request for a page: who asks, for what. */
record Visit(HttpServletRequest request, HttpServletResponse response, Optional<User> user) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

  static Visit of(Site site, HttpServletRequest request, HttpServletResponse response) {
    Optional<User> user =
        RequestUser.of(request).flatMap(current -> site.jira().users().byKey(current.key()));
    return new Visit(request, response, user);
  }

  /**
   * The signed in user.
   *
   * @throws JiraProblem when nobody is; the page then asks for a login
   */
  User requireUser() {
    return user.orElseThrow(JiraProblem::notLoggedIn);
  }

  /** A parameter that is there and not blank. */
  Optional<String> param(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  String requireParam(String name) {
    return param(name)
        .orElseThrow(() -> JiraProblem.invalid("The parameter '%s' is missing.".formatted(name)));
  }

  /** A number in a parameter, or the default when it is absent or none. */
  int number(String name, int otherwise) {
    return param(name)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** What follows the servlet's own path, without the slash. */
  String rest() {
    return Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
  }

  /** A path of this Jira with the context in front. */
  String url(String path) {
    return request.getContextPath() + path;
  }

  String token() {
    return XsrfTokens.token(request, response);
  }

  void redirect(String path) throws IOException {
    response.sendRedirect(url(path));
  }

  /** The page asked for, to come back to after the login. */
  String destination() {
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return query == null ? path : path + "?" + query;
  }

  ZoneId zone() {
    return user.map(User::zone).orElse(ZoneOffset.UTC);
  }

  /** An instant as Jira shows it to this user. */
  String moment(Instant at) {
    return MOMENT.withZone(zone()).format(at);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
