package dev.accord.sync.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.accord.document.json.JsonText;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer means by its status, and the JSON in it.
 *
 * <p>JSON that ends in the middle is a system or a proxy in trouble, not another format: it counts
 * as unreachable, so it is tried again at once and later. Anything but JSON has to be looked at.
 */
final class StatusReading {
  private final PeerSettings settings;
  private final Clock clock;

  StatusReading(PeerSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The answer.
   *
   * @param accepted statuses beyond 2xx that are answers, too
   */
  Answer read(Transport.Received received, Set<Integer> accepted) {
    int status = received.status();
    if (status / 100 == 2) {
      return new Answer(status, tag(received), json(received));
    }
    if (accepted.contains(status)) {
      JsonElement body = isJson(received.headers()) ? json(received) : JsonNull.INSTANCE;
      return new Answer(status, tag(received), body);
    }
    throw refused(received);
  }

  private static Optional<String> tag(Transport.Received received) {
    return received.headers().firstValue("ETag");
  }

  private JsonElement json(Transport.Received received) {
    if (received.body().length == 0) {
      return JsonNull.INSTANCE;
    }
    if (!isJson(received.headers())) {
      throw trouble(
          Trouble.UNREADABLE,
          "answered with %s instead of JSON; check its address, and that nothing between asks for a login"
              .formatted(Words.quoted(type(received.headers()))));
    }
    return parsed(received.body())
        .orElseThrow(
            () ->
                trouble(
                    Trouble.UNREACHABLE,
                    "sent JSON that breaks off or is spoilt, %,d bytes; if that stays so, let pages be smaller"
                        .formatted(received.body().length)));
  }

  private static Optional<JsonElement> parsed(byte[] body) {
    try {
      return JsonText.parse(
          new StringReader(new String(body, StandardCharsets.UTF_8)), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private TroubleException refused(Transport.Received received) {
    int status = received.status();
    HttpHeaders headers = received.headers();
    boolean leaveAlone = status == 503 && headers.firstValue("Retry-After").isPresent();
    if (status == 429 || leaveAlone) {
      return TroubleException.throttled(
          "%s asks to be left alone (status %d%s)"
              .formatted(
                  settings.name(),
                  status,
                  headers
                      .firstValue("RateLimit-Reason")
                      .map(why -> ", " + Words.quoted(why))
                      .orElse("")),
          RetryAfter.of(headers, now(headers)));
    }
    if (status == 408 || status >= 500) {
      return trouble(
          Trouble.UNREACHABLE,
          "answers with an error (status %d)%s".formatted(status, said(received)));
    }
    if (status == 401 || status == 403) {
      return trouble(Trouble.DENIED, denied(status, headers) + said(received));
    }
    if (status / 100 == 3) {
      return trouble(
          Trouble.UNREADABLE,
          "sends us on to %s, where we do not go with our credentials; give the address that it has now"
              .formatted(Words.quoted(headers.firstValue("Location").orElse("nowhere"))));
    }
    return trouble(
        Trouble.UNREADABLE,
        "does not take the request (status %d)%s; check its address and version"
            .formatted(status, said(received)));
  }

  private static String denied(int status, HttpHeaders headers) {
    boolean captcha =
        headers.firstValue("X-Seraph-LoginReason").orElse("").contains("AUTHENTICATION_DENIED");
    if (captcha) {
      return "wants the user to log in once in a browser, after too many wrong passwords (status %d)"
          .formatted(status);
    }
    return status == 401
        ? "does not accept the credentials (status 401); check them, and whether they have expired"
        : "does not let the user read this (status 403); give the user the right to";
  }

  private Instant now(HttpHeaders headers) {
    return headers.firstValue("Date").flatMap(OffsetMeter::parse).orElseGet(clock::instant);
  }

  /** The reason in the words of Accord, Jira or ServiceNow, if it gives one. */
  private static String said(Transport.Received received) {
    return isJson(received.headers())
        ? parsed(received.body())
            .flatMap(Reason::in)
            .map(why -> ": " + Words.quoted(why))
            .orElse("")
        : "";
  }

  private TroubleException trouble(Trouble trouble, String what) {
    return new TroubleException(trouble, settings.name() + " " + what);
  }

  private static boolean isJson(HttpHeaders headers) {
    String type = type(headers).toLowerCase(Locale.ROOT);
    int end = type.indexOf(';');
    String plain = (end < 0 ? type : type.substring(0, end)).strip();
    return plain.equals("application/json") || plain.endsWith("+json");
  }

  private static String type(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("no content type");
  }
}
