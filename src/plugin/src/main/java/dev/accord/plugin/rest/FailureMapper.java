package dev.accord.plugin.rest;

import dev.accord.plugin.config.StaleFingerprintException;
import dev.accord.plugin.job.NotNowException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every exception as {@code {error, detail}}; what nobody expected is logged. */
@Provider
public final class FailureMapper implements ExceptionMapper<RuntimeException> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);
  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;

  @Override
  public Response toResponse(RuntimeException exception) {
    if (exception instanceof Failure failure) {
      return answer(failure.status(), failure.getMessage(), failure.detail());
    }
    if (exception instanceof StaleFingerprintException || exception instanceof NotNowException) {
      return answer(CONFLICT, exception.getMessage(), "");
    }
    if (exception instanceof WebApplicationException web) {
      return answer(web.getResponse().getStatus(), exception.getMessage(), "");
    }
    LOG.error("A request failed.", exception);
    return answer(SERVER_ERROR, "Accord could not answer.", "The log of this node says why.");
  }

  private static Response answer(int status, @Nullable String error, String detail) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Json.write(new ErrorBody(Objects.requireNonNullElse(error, "Refused."), detail)))
        .build();
  }
}
