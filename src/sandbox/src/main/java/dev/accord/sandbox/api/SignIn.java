package dev.accord.sandbox.api;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Authentication;
import dev.accord.sandbox.server.Authentication.Means;
import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Lets users in by session, password or personal access token. Sessions are kept in memory. */
public final class SignIn implements Authenticator {
  private static final String SESSION_USER = SignIn.class.getName();
  private static final String REFUSED =
      "Basic Authentication Failure - Reason : AUTHENTICATED_FAILED";

  private final Jira jira;

  public SignIn(Jira jira) {
    this.jira = jira;
  }

  @Override
  public Authentication authenticate(HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    String scheme = header.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    String credentials = header.substring(scheme.length()).strip();
    return switch (scheme) {
      case "basic" -> answer(basic(credentials), Means.BASIC);
      case "bearer" -> answer(jira.tokens().authenticate(credentials), Means.TOKEN);
      default -> session(request);
    };
  }

  private Authentication answer(Optional<User> user, Means means) {
    return user.isPresent()
        ? new Authentication.SignedIn(current(user.get()), means)
        : new Authentication.Refused(REFUSED);
  }

  private Optional<User> basic(String credentials) {
    try {
      String text = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : jira.users().authenticate(text.substring(0, colon), text.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Authentication session(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(SESSION_USER))
        .flatMap(key -> jira.users().byKey((String) key))
        .filter(User::active)
        .<Authentication>map(user -> new Authentication.SignedIn(current(user), Means.SESSION))
        .orElseGet(Authentication.Anonymous::new);
  }

  /** Checks a password and, when it is right, begins a session under a new id. */
  public Optional<User> logIn(HttpServletRequest request, String name, String password) {
    Optional<User> user = jira.users().authenticate(name, password);
    user.ifPresent(
        found -> {
          HttpSession session = request.getSession(true);
          request.changeSessionId();
          session.setAttribute(SESSION_USER, found.key());
        });
    return user;
  }

  public void logOut(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  private CurrentUser current(User user) {
    boolean administrator = jira.permissions().administersJira(user);
    return new CurrentUser(
        user.key(),
        user.name(),
        user.displayName(),
        user.locale(),
        true,
        administrator,
        administrator);
  }

  @Override
  public UserScope enter(Optional<CurrentUser> user) {
    Optional<User> before =
        ThreadUser.replace(user.flatMap(current -> jira.users().byKey(current.key())));
    return () -> ThreadUser.replace(before);
  }
}
