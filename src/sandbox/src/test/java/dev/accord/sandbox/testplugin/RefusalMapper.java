package dev.accord.sandbox.testplugin;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** The plugin's own words for refusals. */
@Provider
public final class RefusalMapper implements ExceptionMapper<IllegalArgumentException> {

  @Override
  public Response toResponse(IllegalArgumentException refusal) {
    return Response.status(Response.Status.CONFLICT)
        .entity(Map.of("error", String.valueOf(refusal.getMessage())))
        .type("application/json")
        .build();
  }
}
