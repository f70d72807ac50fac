package dev.accord.sandbox.plugins.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 500 to what no mapper of the plugin catches, and logs it. */
final class UnexpectedFailure implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException answer) {
      return answer.getResponse();
    }
    LOG.error("A REST resource failed", failure);
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new GuardFilter.Refusal("Internal server error: " + failure.getMessage(), 500))
        .build();
  }
}
