package dev.accord.sandbox.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import dev.accord.sandbox.server.XsrfCheck;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JSON for administrators; refuses everybody else, and forged requests. */
abstract class AdministrationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AdministrationServlet.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A status and what to say. */
  record Answer(int status, Object body) {

    static Answer ok(Object body) {
      return new Answer(HttpServletResponse.SC_OK, body);
    }

    static Answer error(int status, String message) {
      return new Answer(status, Map.of("message", message, "status-code", status));
    }
  }

  /** Answers an administrator's request. */
  abstract Answer answer(HttpServletRequest request) throws IOException, ServletException;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Answer answer = guarded(request);
    response.setStatus(answer.status);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(JSON.writeValueAsBytes(answer.body));
  }

  private Answer guarded(HttpServletRequest request) throws IOException, ServletException {
    Optional<CurrentUser> user = RequestUser.of(request);
    if (user.isEmpty()) {
      return Answer.error(HttpServletResponse.SC_UNAUTHORIZED, "Log in as an administrator.");
    }
    if (!user.get().administrator()) {
      return Answer.error(HttpServletResponse.SC_FORBIDDEN, "This is for administrators.");
    }
    if (!XsrfCheck.passes(request)) {
      return Answer.error(HttpServletResponse.SC_FORBIDDEN, XsrfCheck.MESSAGE);
    }
    try {
      return answer(request);
    } catch (PluginException | IllegalArgumentException e) {
      LOG.warn("Refused {} {}: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
      return Answer.error(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      return Answer.error(HttpServletResponse.SC_CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  static Answer notFound(HttpServletRequest request) {
    return Answer.error(
        HttpServletResponse.SC_NOT_FOUND,
        "%s %s is not modelled by the sandbox"
            .formatted(request.getMethod(), request.getRequestURI()));
  }

  static <T> T json(HttpServletRequest request, Class<T> type) throws IOException {
    try {
      return JSON.readValue(request.getInputStream(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the body is no JSON as expected: " + e.getOriginalMessage(), e);
    }
  }
}
