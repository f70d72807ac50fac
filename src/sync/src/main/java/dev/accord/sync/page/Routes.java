package dev.accord.sync.page;

import dev.accord.sync.pass.Hearing;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.run.Standing;
import dev.accord.sync.run.StandingJson;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreException;
import dev.accord.sync.store.Unit;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What stands at which path. */
public final class Routes extends Handler.Abstract {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String JSON = "application/json";
  private static final String PLAIN = "text/plain;charset=utf-8";

  private final Store store;
  private final Subject subject;
  private final Meters meters;
  private final Hooks hooks;
  private final Clock clock;

  /** What is only read, by path. */
  private final Map<String, Body> bodies;

  private record Body(String type, Supplier<String> text) {}

  /**
   * What the page is about.
   *
   * @param systems the configured sources
   * @param warnings what an administrator should know though it works
   */
  public record Subject(Set<String> systems, List<String> warnings) {
    public Subject {
      systems = new LinkedHashSet<>(systems);
      warnings = List.copyOf(warnings);
    }
  }

  public Routes(Store store, Subject subject, Meters meters, Hooks hooks, Clock clock) {
    this.store = store;
    this.subject = subject;
    this.meters = meters;
    this.hooks = hooks;
    this.clock = clock;
    this.bodies =
        Map.of(
            "/", new Body(HTML, () -> StatusPage.of(standing(), subject.warnings())),
            "/status.json", new Body(JSON, () -> StandingJson.write(standing()).toString()),
            "/refresh.js", new Body("text/javascript;charset=utf-8", () -> StatusPage.SCRIPT),
            "/page.css", new Body("text/css;charset=utf-8", () -> StatusPage.STYLE),
            "/icon.svg", new Body("image/svg+xml", () -> StatusPage.ICON),
            "/metrics", new Body("text/plain;version=0.0.4;charset=utf-8", meters::scrape),
            "/health/live", new Body(PLAIN, () -> "alive\n"),
            "/health/ready", new Body(PLAIN, this::ready));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    secure(response);
    try {
      String path = Request.getPathInContext(request);
      boolean posted = request.getMethod().equals("POST");
      Body body = bodies.get(path);
      if (!posted && body != null) {
        answer(response, callback, 200, body.type(), body.text().get());
      } else if (path.startsWith(Hooks.PATH)) {
        hooks.handle(request, response, callback);
      } else if (posted && path.startsWith("/retry/")) {
        retry(request, response, callback, path.substring("/retry/".length()));
      } else {
        answer(
            response,
            callback,
            404,
            PLAIN,
            "There is no such page; the one there is stands at /\n");
      }
    } catch (StoreException e) {
      answer(response, callback, 503, PLAIN, e.getMessage() + "\n");
    }
    return true;
  }

  /** Ready is who can work; that a source is away is no reason to be restarted. */
  private String ready() {
    return "ready, " + StatusPage.word(standing().health()) + "\n";
  }

  private Standing standing() {
    return Standing.of(store, subject.systems(), clock.instant());
  }

  /**
   * Only from our own page: a page of somebody else that sends the form for a reader who can reach
   * this one has another origin.
   */
  private void retry(Request request, Response response, Callback callback, String system) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      answer(response, callback, 403, PLAIN, "Only from the page itself.\n");
      return;
    }
    if (!system.equals(Chores.ACCORD) && !subject.systems().contains(system)) {
      answer(response, callback, 404, PLAIN, "There is no such source.\n");
      return;
    }
    store.transact(unit -> retry(unit, system, clock.instant()));
    response.getHeaders().put(HttpHeader.LOCATION, "/");
    answer(response, callback, HttpStatus.SEE_OTHER_303, PLAIN, "");
  }

  private static void retry(Unit unit, String system, Instant now) {
    unit.sources().change(system, state -> state.impatient(now));
    if (system.equals(Chores.ACCORD)) {
      unit.outbox().retryAll(Target.ACCORD, now);
    } else {
      unit.rejects().retryAll(system, now);
      unit.letters().retryAll(system, now);
      if (unit.sources().known(Hearing.stateOf(system)).isPresent()) {
        unit.sources().change(Hearing.stateOf(system), state -> state.impatient(now));
      }
    }
  }

  private static void secure(Response response) {
    response
        .getHeaders()
        .put("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
        .put("X-Content-Type-Options", "nosniff")
        .put("Referrer-Policy", "no-referrer")
        .put("Cache-Control", "no-store");
  }

  static void text(Response response, Callback callback, int status, String words) {
    answer(response, callback, status, PLAIN, words);
  }

  private static void answer(
      Response response, Callback callback, int status, String type, String body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    Content.Sink.write(response, true, body, callback);
  }
}
