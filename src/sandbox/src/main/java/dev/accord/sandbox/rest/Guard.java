package dev.accord.sandbox.rest;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import dev.accord.sandbox.server.XsrfCheck;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Refuses forged requests, and says in a header on whose behalf the others ran. */
public final class Guard implements ContainerRequestFilter, ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (!XsrfCheck.passes(CurrentRequest.required())) {
      request.abortWith(
          Response.status(Response.Status.FORBIDDEN)
              .type(MediaType.APPLICATION_JSON_TYPE)
              .entity(Problems.json(JiraProblem.forbidden(XsrfCheck.MESSAGE)))
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String user =
        RequestUser.of(CurrentRequest.required()).map(CurrentUser::name).orElse("anonymous");
    response.getHeaders().putSingle("X-AUSERNAME", user);
    response.getHeaders().putSingle("Cache-Control", "no-cache, no-store, no-transform");
  }
}
