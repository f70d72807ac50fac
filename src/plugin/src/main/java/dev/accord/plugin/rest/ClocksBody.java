package dev.accord.plugin.rest;

import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.track.FoundTicket;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of an issue as of an instant. Durations are working time in milliseconds unless they
 * say otherwise; what does not apply is null, and not told.
 *
 * @param nextChange when something changes without anybody doing anything
 */
record ClocksBody(
    IssueBody issue,
    Instant asOf,
    Reader reader,
    List<AgreementBody> agreements,
    List<ClockBody> clocks,
    LedgerBody ledger,
    List<LegBody> legs,
    @Nullable Instant nextChange) {
  /**
   * Whose clocks they are; of what another system keeps, what people see it by.
   *
   * @param id its own system's id
   * @param url where people see it in its own system; absent for an issue, as what follows
   */
  record IssueBody(
      String id,
      String key,
      @Nullable String system,
      @Nullable String summary,
      @Nullable String url) {
    static IssueBody of(FoundTicket ticket, TicketId id) {
      return ticket.system().isEmpty()
          ? new IssueBody(id.value(), ticket.key(), null, null, null)
          : new IssueBody(id.value(), ticket.key(), id.system(), ticket.summary(), ticket.url(""));
    }
  }

  /** In which zone and language the reader reads. */
  record Reader(String zone, String locale) {}

  record AgreementBody(String id, String name, int version, Named provider, Named client) {}

  record LedgerBody(long totalMillis, List<EntryBody> entries) {}

  /**
   * @param department absent when the time was nobody's of ours
   * @param party for time of waiting only
   * @param holdsNow whether the time is growing in this line at the moment
   */
  record EntryBody(
      String kind,
      @Nullable Named department,
      @Nullable String party,
      long workingMillis,
      boolean holdsNow) {}

  record LegBody(
      Named department,
      Instant from,
      @Nullable Instant until,
      int visit,
      @Nullable Instant acceptedAt,
      long workingMillis,
      long transitMillis,
      long waitingMillis) {}
}
