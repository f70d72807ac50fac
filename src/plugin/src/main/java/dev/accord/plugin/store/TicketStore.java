package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was last assessed of every tracked issue, and every verdict ever made. Writing is for inside
 * a transaction.
 */
public final class TicketStore {
  static final Lookup<TicketRow> TICKET = Lookup.on(TicketRow.class, "ISSUE_ID = ?");
  static final Lookup<TicketRow> DUE =
      Lookup.on(TicketRow.class, "NEXT_AT <= ?").ordered("NEXT_AT");
  static final Lookup<TicketRow> ALL = Lookup.on(TicketRow.class, "ID > ?");
  static final Lookup<TicketRow> LATER = ALL.only(TicketRow.ISSUE_ID, TicketRow.ASSESSED_AT);
  static final Lookup<ClockRow> CLOCKS = Lookup.on(ClockRow.class, "ISSUE_ID = ?");
  static final Lookup<ClockRow> EVERY_CLOCK = Lookup.on(ClockRow.class, "ID > ?");
  static final Lookup<ClockRow> BY_PHASE = Lookup.on(ClockRow.class, "PHASE = ?");
  static final Lookup<CycleRow> CYCLES = Lookup.on(CycleRow.class, "ISSUE_ID = ?");
  static final Lookup<LegRow> LEGS = Lookup.on(LegRow.class, "ISSUE_ID = ?");
  static final Lookup<VerdictRow> VERDICTS = Lookup.on(VerdictRow.class, "ISSUE_ID = ?");

  private final Rows<TicketRow, StoredTicket> tickets;
  private final Rows<TicketRow, TrackedTicket> trackings;
  private final Rows<ClockRow, StoredClock> clocks;
  private final Rows<CycleRow, StoredCycle> cycles;
  private final Rows<LegRow, StoredLeg> legs;
  private final Rows<VerdictRow, StoredVerdict> verdicts;
  private final Reckonings counting;

  /**
   * @param counting where issues count in figures
   */
  TicketStore(ActiveObjects ao, Reckonings counting) {
    this.counting = counting;
    tickets = new Rows<>(ao, TicketRow.class, StoredTicket::from, StoredTicket::columns);
    trackings = Rows.inPart(ao, TicketRow.class, TrackedTicket::from);
    clocks = new Rows<>(ao, ClockRow.class, StoredClock::from, StoredClock::columns);
    cycles = new Rows<>(ao, CycleRow.class, StoredCycle::from, StoredCycle::columns);
    legs = new Rows<>(ao, LegRow.class, StoredLeg::from, StoredLeg::columns);
    verdicts = new Rows<>(ao, VerdictRow.class, StoredVerdict::from, StoredVerdict::columns);
  }

  /**
   * Makes the rows of the issues say what their assessments say, figures included; verdicts are
   * only added. The number of statements depends on what differs, and not on the number of issues.
   *
   * @param found each issue once
   * @param rulebook by which they were assessed
   */
  public void store(List<JudgedIssue> found, Rulebook rulebook) {
    if (found.isEmpty()) {
      return;
    }
    List<Long> issueIds = issueIds(found);
    Map<Long, List<StoredVerdict>> standing = verdicts(issueIds);
    List<StoredVerdict> added =
        found.stream()
            .flatMap(
                one ->
                    VerdictBook.additions(
                        one.issueId(),
                        standing.getOrDefault(one.issueId(), List.of()),
                        one.assessment(),
                        one.judging())
                        .stream())
            .toList();
    verdicts.insertAll(added);
    // Each says when it was assessed, so none is as it was.
    tickets.overwriteEach(found.stream().map(JudgedIssue::ticket).toList(), TICKET, issueIds);
    Set<Long> judged = added.stream().map(StoredVerdict::issueId).collect(Collectors.toSet());
    Map<Boolean, List<JudgedIssue>> byJudged =
        found.stream().collect(Collectors.partitioningBy(one -> judged.contains(one.issueId())));
    overwrite(byJudged.getOrDefault(true, List.of()));
    replace(byJudged.getOrDefault(false, List.of()));
    counting.store(found, together(standing, added), rulebook);
  }

  /** Of issues with a new verdict: their rows have changed, and nobody needs to read which. */
  private void overwrite(List<JudgedIssue> some) {
    List<Long> issueIds = issueIds(some);
    clocks.overwriteEach(some.stream().flatMap(JudgedIssue::clocks).toList(), CLOCKS, issueIds);
    cycles.overwriteEach(some.stream().flatMap(JudgedIssue::cycles).toList(), CYCLES, issueIds);
    legs.overwriteEach(some.stream().flatMap(JudgedIssue::legs).toList(), LEGS, issueIds);
  }

  private void replace(List<JudgedIssue> some) {
    List<Long> issueIds = issueIds(some);
    clocks.replaceEach(some.stream().flatMap(JudgedIssue::clocks).toList(), CLOCKS, issueIds);
    cycles.replaceEach(some.stream().flatMap(JudgedIssue::cycles).toList(), CYCLES, issueIds);
    legs.replaceEach(some.stream().flatMap(JudgedIssue::legs).toList(), LEGS, issueIds);
  }

  private static List<Long> issueIds(List<JudgedIssue> some) {
    return some.stream().map(JudgedIssue::issueId).toList();
  }

  private static Map<Long, List<StoredVerdict>> together(
      Map<Long, List<StoredVerdict>> standing, List<StoredVerdict> added) {
    return Stream.concat(standing.values().stream().flatMap(List::stream), added.stream())
        .collect(Collectors.groupingBy(StoredVerdict::issueId));
  }

  /**
   * How the verdicts of the assessment differ from those that stand.
   *
   * @param stored every verdict on the issue
   */
  public static List<Difference> differences(
      long issueId,
      String issueKey,
      List<StoredVerdict> stored,
      Assessment assessment,
      Judging judging) {
    return VerdictBook.additions(issueId, stored, assessment, judging).stream()
        .map(fresh -> Difference.of(issueKey, fresh.predecessor(stored), fresh))
        .toList();
  }

  /** Closes what is open of an issue that is gone: cancelled, or breached when it was late. */
  public void bury(long issueId, Judging judging, Rulebook rulebook) {
    List<StoredVerdict> standing = verdicts(issueId);
    Burial burial = Burial.of(clocks(issueId), cycles.find(CYCLES, issueId), standing, judging);
    ticket(issueId)
        .map(ticket -> StoredTicket.buried(issueId, ticket.project(), judging.at()))
        .ifPresent(buried -> tickets.replace(List.of(buried), TICKET, issueId));
    clocks.replace(burial.clocks(), CLOCKS, issueId);
    cycles.replace(burial.cycles(), CYCLES, issueId);
    verdicts.insertAll(burial.verdicts());
    List<StoredVerdict> all = Stream.concat(standing.stream(), burial.verdicts().stream()).toList();
    counting.bury(issueId, burial, all, judging, rulebook);
  }

  public Optional<StoredTicket> ticket(long issueId) {
    return tickets.first(TICKET, issueId);
  }

  /** Those of the issues that are tracked. */
  public Map<Long, StoredTicket> tracked(List<Long> issueIds) {
    return tickets.findEach(TICKET, issueIds).stream()
        .collect(Collectors.toMap(StoredTicket::issueId, ticket -> ticket));
  }

  /** Tickets that were tracked behind the place, in that order. */
  public List<TrackedTicket> trackedAfter(int place, int limit) {
    return trackings.first(limit, LATER, place);
  }

  public List<StoredClock> clocks(long issueId) {
    return clocks.find(CLOCKS, issueId);
  }

  /** The clocks of the issues, by issue. */
  public Map<Long, List<StoredClock>> clocks(List<Long> issueIds) {
    return clocks.findEach(CLOCKS, issueIds).stream()
        .collect(Collectors.groupingBy(StoredClock::issueId));
  }

  /** The legs of the issues, by issue. */
  public Map<Long, List<StoredLeg>> legs(List<Long> issueIds) {
    return legs.findEach(LEGS, issueIds).stream()
        .collect(Collectors.groupingBy(StoredLeg::issueId));
  }

  /** Every verdict on the issue, oldest first. */
  public List<StoredVerdict> verdicts(long issueId) {
    return verdicts.find(VERDICTS, issueId);
  }

  /** Every verdict on the issues, by issue. */
  public Map<Long, List<StoredVerdict>> verdicts(List<Long> issueIds) {
    return verdicts.findEach(VERDICTS, issueIds).stream()
        .collect(Collectors.groupingBy(StoredVerdict::issueId));
  }

  /** The cycles of the issues. */
  public List<StoredCycle> cycles(List<Long> issueIds) {
    return cycles.findEach(CYCLES, issueIds);
  }

  /** Issues of which something changes by itself no later than now, longest due first. */
  public List<Long> due(Instant now, int limit) {
    return tickets.first(limit, DUE, now.toEpochMilli()).stream()
        .map(StoredTicket::issueId)
        .toList();
  }

  /** Issues that have clocks of one of the agreements, wherever they have moved since. */
  public Set<Long> under(Collection<String> agreements) {
    Set<Long> issueIds = new LinkedHashSet<>();
    clocks.each(
        EVERY_CLOCK,
        clock -> {
          if (agreements.contains(clock.key().agreement().value())) {
            issueIds.add(clock.issueId());
          }
        });
    return issueIds;
  }

  /** Every issue that is tracked. */
  public List<Long> all() {
    List<Long> issueIds = new ArrayList<>();
    tickets.each(ALL, ticket -> issueIds.add(ticket.issueId()));
    return issueIds;
  }

  /** Clocks that cannot be computed. */
  public List<StoredClock> misconfigured(int limit) {
    return clocks.first(limit, BY_PHASE, Phase.CONFIG_ERROR.name());
  }

  public int count() {
    return tickets.count(ALL, 0);
  }
}
