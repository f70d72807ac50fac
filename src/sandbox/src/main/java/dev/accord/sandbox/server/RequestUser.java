package dev.accord.sandbox.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The authentication of a request, once the {@link AuthenticationFilter} has passed it on. */
public final class RequestUser {

  static final String ATTRIBUTE = RequestUser.class.getName();

  private RequestUser() {}

  /** The signed in user of the request, or empty. */
  public static Optional<CurrentUser> of(HttpServletRequest request) {
    return authentication(request) instanceof Authentication.SignedIn signedIn
        ? Optional.of(signedIn.user())
        : Optional.empty();
  }

  /** How the user of the request proved who they are, or empty when nobody did. */
  public static Optional<Authentication.Means> means(HttpServletRequest request) {
    return authentication(request) instanceof Authentication.SignedIn signedIn
        ? Optional.of(signedIn.means())
        : Optional.empty();
  }

  private static Authentication authentication(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Authentication found
        ? found
        : new Authentication.Anonymous();
  }
}
