package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.accord.plugin.job.MinutePass;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.rest.StatusBody.FailingBody;
import dev.accord.plugin.rest.StatusBody.PassBody;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.QueuedIssue;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the work in the background goes. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class StatusResource {
  private static final int SHOWN_FAILING = 50;
  private static final int SEARCHED_CLOCKS = 1_000;

  private final Caller caller;
  private final Stores stores;
  private final Tickets tickets;

  private final Clock clock;

  @Inject
  public StatusResource(Caller caller, Stores stores, Tickets tickets, Clock clock) {
    this.caller = caller;
    this.stores = stores;
    this.tickets = tickets;
    this.clock = clock;
  }

  /** Queue, last passes, and what went wrong. */
  @GET
  public String status() {
    caller.administrator();
    return Json.write(
        new StatusBody(
            stores.queue().length(),
            stores.queue().waitingSince(clock.instant()).orElse(null),
            stores.tickets().count(),
            stores.queue().failed(SHOWN_FAILING).stream().map(this::failing).toList(),
            lastPass(ReconcilePass.NAME),
            lastPass(MinutePass.NAME),
            stores.passes().last(MinutePass.NAME).map(PassBody::of).orElse(null),
            problems()));
  }

  private @Nullable Instant lastPass(String name) {
    return stores.passes().last(name).map(Pass::ended).orElse(null);
  }

  private FailingBody failing(QueuedIssue failed) {
    return new FailingBody(
        tickets
            .find(failed.issueId())
            .map(FoundTicket::reference)
            .orElseGet(() -> Long.toString(failed.issueId())),
        failed.problem().orElse(""),
        failed.queued(),
        failed.attempts());
  }

  /** Each problem once, with the clock that has it. */
  private List<String> problems() {
    return stores.tickets().misconfigured(SEARCHED_CLOCKS).stream()
        .map(StatusResource::problem)
        .distinct()
        .toList();
  }

  private static String problem(StoredClock clock) {
    return "%s: %s".formatted(clock.key(), clock.problem());
  }
}
