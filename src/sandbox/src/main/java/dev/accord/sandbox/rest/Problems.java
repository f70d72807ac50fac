package dev.accord.sandbox.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.server.CurrentRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures as Jira does, {@code {"errorMessages": [...], "errors": {...}}}. */
public final class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof JiraProblem problem) {
      return answer(problem.kind().httpStatus(), json(problem));
    }
    if (failure instanceof JacksonException bad) {
      return answer(400, json(JiraProblem.invalid("This is no JSON: " + bad.getOriginalMessage())));
    }
    if (failure instanceof WebApplicationException refused) {
      int status = refused.getResponse().getStatus();
      boolean unknown = status == 404 || status == 405;
      String message =
          unknown
              ? asked() + " is not modelled by the sandbox."
              : Objects.requireNonNullElse(refused.getMessage(), "HTTP " + status);
      return answer(status, json(JiraProblem.invalid(message)));
    }
    LOG.error("{} failed", asked(), failure);
    return answer(500, json(JiraProblem.invalid(List.of("Internal server error"))));
  }

  private static String asked() {
    HttpServletRequest request = CurrentRequest.required();
    return request.getMethod() + " " + request.getRequestURI();
  }

  static ObjectNode json(JiraProblem problem) {
    ObjectNode errors = Json.object();
    problem.fieldErrors().forEach(errors::put);
    ObjectNode json = Json.object();
    json.set("errorMessages", Json.strings(problem.messages()));
    json.set("errors", errors);
    return json;
  }

  private static Response answer(int status, ObjectNode json) {
    Response.ResponseBuilder answer =
        Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json);
    return status == 401
        ? answer.header("WWW-Authenticate", "OAuth realm=\"Jira\"").build()
        : answer.build();
  }
}
