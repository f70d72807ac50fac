package dev.accord.sandbox.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The token that a form sends back as {@code atl_token}. Another site can neither read it nor guess
 * it; the browser keeps it in a cookie.
 */
public final class XsrfTokens {

  public static final String PARAMETER = "atl_token";
  static final String COOKIE = "atlassian.xsrf.token";

  private static final SecureRandom RANDOM = new SecureRandom();

  private XsrfTokens() {}

  /** The browser's token, newly made and set when it has none. */
  public static String token(HttpServletRequest request, HttpServletResponse response) {
    return cookie(request)
        .or(() -> Optional.ofNullable((String) request.getAttribute(COOKIE)))
        .orElseGet(() -> newToken(request, response));
  }

  /** Whether the request's parameter is the browser's token. */
  public static boolean isValid(HttpServletRequest request) {
    String sent = Optional.ofNullable(request.getParameter(PARAMETER)).orElse("");
    return cookie(request)
        .map(
            token ->
                MessageDigest.isEqual(
                    token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8)))
        .orElse(false);
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static String newToken(HttpServletRequest request, HttpServletResponse response) {
    byte[] random = new byte[20];
    RANDOM.nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    request.setAttribute(COOKIE, token);
    return token;
  }
}
