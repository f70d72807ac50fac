package dev.accord.sandbox.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds out who sends a request and runs the rest of it as them. */
final class AuthenticationFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Authenticator authenticator;

  AuthenticationFilter(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Authentication authentication = authenticator.authenticate(request);
    if (authentication instanceof Authentication.Refused refused) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
      response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED, refused.reason());
      return;
    }
    request.setAttribute(RequestUser.ATTRIBUTE, authentication);
    try (Authenticator.UserScope scope = authenticator.enter(RequestUser.of(request))) {
      CurrentRequest.set(request);
      chain.doFilter(request, response);
    } finally {
      CurrentRequest.clear();
    }
  }
}
