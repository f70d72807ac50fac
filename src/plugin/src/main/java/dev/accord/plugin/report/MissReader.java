package dev.accord.plugin.report;

import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.review.Miss;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.GivenReason;
import dev.accord.plugin.store.ReasonStore;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at missed tickets anew, for what they have in common. */
public final class MissReader {
  private static final Logger LOG = LoggerFactory.getLogger(MissReader.class);
  private static final int MOST = 500;

  private final Tickets tickets;
  private final IssueAssessor assessor;
  private final ReasonStore reasons;

  public MissReader(Tickets tickets, IssueAssessor assessor, ReasonStore reasons) {
    this.tickets = tickets;
    this.assessor = assessor;
    this.reasons = reasons;
  }

  /** The first so many; one that is gone or cannot be read tells nothing and is left out. */
  List<Miss> read(List<TicketCount> missed, Rules rules, Instant now) {
    List<TicketCount> some = missed.subList(0, Math.min(missed.size(), MOST));
    List<GivenReason> given = reasons.of(some.stream().map(TicketCount::issueId).toList());
    List<Miss> found = new ArrayList<>();
    for (TicketCount one : some) {
      read(one, rules, now).map(miss -> withReason(miss, one, given)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Miss> read(TicketCount missed, Rules rules, Instant now) {
    try {
      return tickets
          .find(missed.issueId())
          .map(
              ticket ->
                  miss(
                      ticket.reference(),
                      missed.counted(),
                      assessor.assess(ticket, rules, now).assessment(),
                      rules));
    } catch (RuntimeException unreadable) {
      LOG.warn(
          "The ticket with number {} is left out of an investigation: {}",
          missed.issueId(),
          unreadable.getMessage());
      return Optional.empty();
    }
  }

  /** The cycle as it is assessed now; without one, what its ticket's way tells. */
  private static Miss miss(String key, Counted counted, Assessment assessment, Rules rules) {
    for (Clock clock : assessment.clocks()) {
      for (Cycle cycle : clock.cycles()) {
        if (clock.key().equals(counted.clock()) && cycle.number() == counted.number()) {
          return Miss.of(
              key,
              clock,
              cycle,
              counted.at(),
              counted.assignee(),
              counted.zone(),
              rules.rulebook());
        }
      }
    }
    return Miss.ofClosing(
        key, assessment.legs(), counted.at(), counted.assignee(), rules.rulebook());
  }

  private static Miss withReason(Miss miss, TicketCount one, List<GivenReason> given) {
    return ReasonStore.newest(given, one.issueId(), one.counted().clock(), one.counted().number())
        .map(reason -> miss.because(reason.code().words()))
        .orElse(miss);
  }
}
