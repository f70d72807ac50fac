package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.handoff.Ledger;
import dev.accord.engine.handoff.LedgerEntry;
import dev.accord.engine.handoff.LedgerEntry.Kind;
import dev.accord.engine.handoff.Leg;
import dev.accord.plugin.rest.ClocksBody.AgreementBody;
import dev.accord.plugin.rest.ClocksBody.EntryBody;
import dev.accord.plugin.rest.ClocksBody.IssueBody;
import dev.accord.plugin.rest.ClocksBody.LedgerBody;
import dev.accord.plugin.rest.ClocksBody.LegBody;
import dev.accord.plugin.rest.ClocksBody.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells an assessment. */
final class ClocksBodies {
  private final Names names;
  private final ReasonsView reasons;

  ClocksBodies(Names names, ReasonsView reasons) {
    this.names = names;
    this.reasons = reasons;
  }

  ClocksBody of(IssueBody issue, Reader reader, Assessment assessment) {
    ClockBodies clocks = new ClockBodies(names, reasons, assessment.asOf());
    return new ClocksBody(
        issue,
        assessment.asOf(),
        reader,
        agreements(assessment.clocks()),
        assessment.clocks().stream().map(clocks::of).toList(),
        ledger(assessment.ledger(), assessment.legs()),
        assessment.legs().stream().map(this::leg).toList(),
        assessment.nextChange().orElse(null));
  }

  /** Each agreement once, in the order of its first clock. */
  private List<AgreementBody> agreements(List<Clock> clocks) {
    Map<String, AgreementBody> bodies = new LinkedHashMap<>();
    for (Clock clock : clocks) {
      names
          .rulebook()
          .agreement(clock.key().agreement())
          .ifPresent(
              agreement -> bodies.putIfAbsent(agreement.id().value(), agreement(agreement, clock)));
    }
    return List.copyOf(bodies.values());
  }

  private AgreementBody agreement(Agreement agreement, Clock clock) {
    boolean providerOwes = clock.metric().owedBy() == Side.PROVIDER;
    DepartmentId client = providerOwes ? clock.other() : clock.owing();
    return new AgreementBody(
        agreement.id().value(),
        agreement.name(),
        clock.version(),
        names.department(agreement.provider()),
        names.department(client));
  }

  private LedgerBody ledger(Ledger ledger, List<Leg> legs) {
    Set<DepartmentId> holders =
        legs.stream()
            .filter(leg -> leg.until().isEmpty())
            .map(Leg::department)
            .collect(Collectors.toSet());
    return new LedgerBody(
        ledger.total().toMillis(),
        ledger.entries().stream().map(entry -> entry(entry, holders)).toList());
  }

  private EntryBody entry(LedgerEntry entry, Set<DepartmentId> holders) {
    Optional<DepartmentId> department = entry.department();
    return new EntryBody(
        entry.kind().name(),
        department.map(names::department).orElse(null),
        entry.party().map(PauseParty::name).orElse(null),
        entry.time().toMillis(),
        entry.kind() == Kind.HELD && department.map(holders::contains).orElse(false));
  }

  private LegBody leg(Leg leg) {
    return new LegBody(
        names.department(leg.department()),
        leg.from(),
        leg.until().orElse(null),
        leg.visit(),
        leg.acceptedAt().orElse(null),
        leg.held().toMillis(),
        leg.transit().toMillis(),
        leg.waiting().toMillis());
  }
}
