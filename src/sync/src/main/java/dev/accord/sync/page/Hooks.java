package dev.accord.sync.page;

import dev.accord.sync.http.Secret;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where systems say that something has changed there: then the next pass of that source begins at
 * once. What they send is not looked at, only whether they know the secret.
 */
public final class Hooks {
  static final String PATH = "/hooks/";

  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);
  private static final int LARGEST_BODY = 1 << 20;

  private final Map<String, Secret> secrets;
  private final Consumer<String> hurry;

  /**
   * @param secrets by the names of the systems that may call
   * @param hurry has the system of that name read at once
   */
  public Hooks(Map<String, Secret> secrets, Consumer<String> hurry) {
    this.secrets = Map.copyOf(secrets);
    this.hurry = hurry;
  }

  /** For a service that nobody calls. */
  public static Hooks none() {
    return new Hooks(Map.of(), system -> {});
  }

  void handle(Request request, Response response, Callback callback) {
    String system = Request.getPathInContext(request).substring(PATH.length());
    Optional<Secret> secret = Optional.ofNullable(secrets.get(system));
    if (secret.isEmpty()) {
      Routes.text(response, callback, 404, "No source of that name takes webhooks.\n");
    } else if (!request.getMethod().equals("POST")) {
      response.getHeaders().put(HttpHeader.ALLOW, "POST");
      Routes.text(response, callback, 405, "Send it by POST.\n");
    } else {
      received(request, response, callback, new Called(system, secret.get()));
    }
  }

  private record Called(String system, Secret secret) {}

  private void received(Request request, Response response, Callback callback, Called called) {
    try {
      Proof proof = Proof.of(request);
      byte[] body = proof.signature().isPresent() ? body(request) : new byte[0];
      if (body.length > LARGEST_BODY) {
        Routes.text(response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, "At most 1 MB.\n");
      } else if (proof.shows(called.secret().value(), body)) {
        hurry.accept(called.system());
        Routes.text(response, callback, HttpStatus.NO_CONTENT_204, "");
      } else {
        Routes.text(response, callback, 403, "The secret is missing or wrong.\n");
      }
    } catch (TroubleException missing) {
      LOG.warn("{}: a webhook came, and {}", called.system(), missing.getMessage());
      Routes.text(response, callback, 503, "The service has no secret to compare.\n");
    } catch (IOException e) {
      callback.failed(e);
    }
  }

  /** One byte more than allowed, if there are more. */
  private static byte[] body(Request request) throws IOException {
    return request.getLength() > LARGEST_BODY
        ? new byte[LARGEST_BODY + 1]
        : Content.Source.asInputStream(request).readNBytes(LARGEST_BODY + 1);
  }
}
