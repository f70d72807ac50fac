package dev.accord.sandbox.plugins.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import dev.accord.sandbox.server.XsrfCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** Refuses callers of one resource method that it does not permit, and forged requests. */
final class GuardFilter implements ContainerRequestFilter {

  private final Access access;
  private final boolean checksXsrf;

  GuardFilter(Access access, boolean checksXsrf) {
    this.access = access;
    this.checksXsrf = checksXsrf;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    HttpServletRequest request = CurrentRequest.required();
    Optional<CurrentUser> user = RequestUser.of(request);
    if (!access.permits(user)) {
      context.abortWith(
          user.isEmpty()
              ? refusal(
                  Status.UNAUTHORIZED, "Client must be authenticated to access this resource.")
              : refusal(Status.FORBIDDEN, "The user may not access this resource."));
    } else if (checksXsrf && !XsrfCheck.passes(request)) {
      context.abortWith(refusal(Status.FORBIDDEN, XsrfCheck.MESSAGE));
    }
  }

  private static Response refusal(Status status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new Refusal(message, status.getStatusCode()))
        .build();
  }

  /** The body that Jira's REST module answers with. */
  record Refusal(String message, @JsonProperty("status-code") int statusCode) {}
}
