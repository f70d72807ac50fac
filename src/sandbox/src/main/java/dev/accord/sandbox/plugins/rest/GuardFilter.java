package dev.accord.sandbox.plugins.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import dev.accord.sandbox.server.XsrfCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

/** Refuses callers that a resource's annotations do not permit, and forged requests. */
final class GuardFilter implements ContainerRequestFilter {

  private static final String XSRF_OPT_OUT =
      "com.atlassian.annotations.security.XsrfProtectionExcluded";

  @Context private ResourceInfo resource;

  GuardFilter() {}

  @Override
  public void filter(ContainerRequestContext context) {
    HttpServletRequest request = CurrentRequest.required();
    AnnotatedElement method = resource.getResourceMethod();
    Optional<CurrentUser> user = RequestUser.of(request);
    if (!Access.of(method, resource.getResourceClass()).permits(user)) {
      context.abortWith(
          user.isEmpty()
              ? refusal(
                  Status.UNAUTHORIZED, "Client must be authenticated to access this resource.")
              : refusal(Status.FORBIDDEN, "The user may not access this resource."));
    } else if (!isExcludedFromXsrf(method) && !XsrfCheck.passes(request)) {
      context.abortWith(refusal(Status.FORBIDDEN, XsrfCheck.MESSAGE));
    }
  }

  private static boolean isExcludedFromXsrf(AnnotatedElement method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().equals(XSRF_OPT_OUT));
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
