package dev.accord.sandbox.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The request that this thread answers, for the host's services that take none as argument. */
public final class CurrentRequest {

  private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

  private CurrentRequest() {}

  public static Optional<HttpServletRequest> get() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * The request, where there must be one.
   *
   * @throws IllegalStateException on a thread that answers none
   */
  public static HttpServletRequest required() {
    return get().orElseThrow(() -> new IllegalStateException("this thread answers no request"));
  }

  /** The user's language, or the browser's while nobody is signed in, or English. */
  public static Locale locale() {
    return get()
        .map(
            request ->
                RequestUser.of(request).map(CurrentUser::locale).orElseGet(request::getLocale))
        .orElse(Locale.ENGLISH);
  }

  static void set(HttpServletRequest request) {
    CURRENT.set(request);
  }

  static void clear() {
    CURRENT.remove();
  }
}
