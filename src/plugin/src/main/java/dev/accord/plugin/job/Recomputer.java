package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.ticket.Ticket;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.StoredVerdict;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TicketStore;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Judges issues anew: finds what would differ, and writes new verdicts beside the old ones. */
public final class Recomputer {
  private final Tickets tickets;
  private final ChangedIssues changed;
  private final IssueAssessor assessor;
  private final Stores stores;
  private final Clock clock;

  public Recomputer(
      Tickets tickets, ChangedIssues changed, IssueAssessor assessor, Stores stores, Clock clock) {
    this.tickets = tickets;
    this.changed = changed;
    this.assessor = assessor;
    this.stores = stores;
    this.clock = clock;
  }

  Rules rules() {
    return assessor.rules();
  }

  /** All rules, with the proposed definition in its place. */
  Rules rules(Proposal proposal) {
    return assessor.proposed(proposal.in(rules().definitions()));
  }

  /** The tickets of a project, outside tickets after its issues. */
  List<Long> tickets(Project project) {
    return with(changed.all(project), List.of(project.getKey()));
  }

  /** The tickets of the projects that Jira has. */
  List<Long> tickets(Collection<String> projects) {
    return with(changed.all(changed.projects(projects)), projects);
  }

  private List<Long> with(List<Long> issueIds, Collection<String> projects) {
    return Stream.concat(issueIds.stream(), stores.outside().in(projects).stream()).toList();
  }

  /**
   * The verdicts and open clocks of the issues that would change; nothing is written. One that is
   * trouble does not hold up the others.
   *
   * @param failed is told which issue could not be looked at, and why
   */
  List<Difference> differences(List<Long> issueIds, Look look, Consumer<String> failed) {
    Map<Long, List<StoredVerdict>> stored = stores.tickets().verdicts(issueIds);
    List<Difference> found = new ArrayList<>();
    for (long issueId : issueIds) {
      try {
        found.addAll(differences(issueId, stored.getOrDefault(issueId, List.of()), look));
      } catch (RuntimeException failure) {
        failed.accept(text(issueId, failure));
      }
    }
    return found;
  }

  private List<Difference> differences(long issueId, List<StoredVerdict> stored, Look look) {
    Optional<FoundTicket> found = tickets.find(issueId);
    if (found.isEmpty()) {
      return List.of();
    }
    String name = found.get().reference();
    Ticket ticket = assessor.read(found.get(), look.now());
    Rules judge = look.proposed().map(Look.Proposed::rules).orElse(look.now());
    Assessment judged = assessor.assess(ticket, judge, look.judging().at());
    List<Difference> verdicts =
        TicketStore.differences(issueId, name, stored, judged, look.judging());
    if (look.proposed().isEmpty()) {
      return verdicts;
    }
    Look.Proposed proposed = look.proposed().get();
    List<Difference> all = new ArrayList<>();
    Assessment standing = assessor.assess(ticket, look.now(), look.judging().at());
    if (proposed.isStored() || !verdicts(standing).equals(verdicts(judged))) {
      all.addAll(verdicts);
    }
    boolean later = proposed.openAt().isAfter(look.judging().at());
    all.addAll(
        OpenClocks.differences(
            issueId,
            name,
            later ? assessor.assess(ticket, look.now(), proposed.openAt()) : standing,
            later ? assessor.assess(ticket, proposed.rules(), proposed.openAt()) : judged));
    return all;
  }

  /**
   * How every closed cycle is judged. Where that stays, a verdict that differs from the stored one
   * does so for another reason, and is left alone.
   */
  private static List<Object> verdicts(Assessment assessment) {
    return assessment.clocks().stream()
        .flatMap(
            clock ->
                clock.cycles().stream()
                    .flatMap(
                        cycle ->
                            cycle.verdict().stream()
                                .<Object>map(
                                    verdict ->
                                        List.of(
                                            clock.key(),
                                            cycle.number(),
                                            verdict.outcome(),
                                            verdict.at()))))
        .toList();
  }

  /**
   * Stores the issues judged anew; one that is trouble does not hold up the others.
   *
   * @param failed is told which issue could not be judged or stored, and why
   * @return those that somebody else has at the moment; nothing of them is written
   */
  List<Long> store(List<Long> issueIds, Rules rules, Judging judging, Consumer<String> failed) {
    String owner = UUID.randomUUID().toString();
    List<Long> taken = stores.leases().take(issueIds, owner, clock.instant());
    try {
      List<JudgedIssue> judged =
          taken.stream()
              .flatMap(issueId -> judged(issueId, rules, judging, failed).stream())
              .toList();
      stores
          .transactions()
          .runTogether(
              judged,
              some -> storeHeld(some, owner, rules.rulebook()),
              (one, failure) -> failed.accept(text(one.issueId(), failure)));
    } finally {
      stores.leases().release(owner);
    }
    Set<Long> done = Set.copyOf(taken);
    return issueIds.stream().filter(issueId -> !done.contains(issueId)).toList();
  }

  private Optional<JudgedIssue> judged(
      long issueId, Rules rules, Judging judging, Consumer<String> failed) {
    try {
      return tickets
          .find(issueId)
          .map(ticket -> assessor.assess(ticket, rules, judging.at()))
          .map(one -> one.judged(issueId, judging));
    } catch (RuntimeException failure) {
      failed.accept(text(issueId, failure));
      return Optional.empty();
    }
  }

  /** Within a transaction. */
  private void storeHeld(List<JudgedIssue> judged, String owner, Rulebook rulebook) {
    List<Long> issueIds = judged.stream().map(JudgedIssue::issueId).toList();
    if (stores.leases().held(issueIds, owner, clock.instant()).size() < judged.size()) {
      throw new IllegalStateException("judging took longer than an issue is held; start again");
    }
    stores.tickets().store(judged, rulebook);
  }

  private static String text(long issueId, RuntimeException failure) {
    return "issue with id %d: %s".formatted(issueId, failure.getMessage());
  }
}
