package dev.accord.sandbox.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Jira's check of REST requests against forgery by another site. A request that changes something
 * and may come from a browser must have the header {@code X-Atlassian-Token: no-check}, which other
 * sites cannot send, or come from a page of the host itself.
 */
public final class XsrfCheck {

  /** What a refused request is answered with, status 403. */
  public static final String MESSAGE = "XSRF check failed";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Both spellings are in use. */
  private static final Set<String> HEADER_VALUES = Set.of("no-check", "nocheck");

  private XsrfCheck() {}

  public static boolean passes(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        || hasTokenHeader(request)
        || !isLikelyBrowser(request)
        || isSameOrigin(request);
  }

  private static boolean hasTokenHeader(HttpServletRequest request) {
    return header(request, "X-Atlassian-Token")
        .map(value -> HEADER_VALUES.contains(value.toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  /** A browser sends one of these; a session is what a forged request would ride on. */
  private static boolean isLikelyBrowser(HttpServletRequest request) {
    return header(request, "Origin").isPresent()
        || header(request, "Referer").isPresent()
        || header(request, "User-Agent").orElse("").startsWith("Mozilla/")
        || RequestUser.means(request).filter(Authentication.Means.SESSION::equals).isPresent();
  }

  private static boolean isSameOrigin(HttpServletRequest request) {
    String own = origin(URI.create(request.getRequestURL().toString()));
    return header(request, "Origin")
        .or(() -> header(request, "Referer"))
        .map(XsrfCheck::originOf)
        .map(own::equals)
        .orElse(false);
  }

  private static String originOf(String address) {
    try {
      return origin(URI.create(address));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String origin(URI address) {
    return "%s://%s".formatted(address.getScheme(), address.getAuthority());
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).filter(value -> !value.isBlank());
  }
}
