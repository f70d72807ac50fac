package dev.accord.plugin.rest;

import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.outside.Standings;
import dev.accord.plugin.rest.StandingsBody.StandingBody;
import dev.accord.plugin.rest.StandingsBody.StoodBody;
import dev.accord.plugin.rest.StandingsBody.VerdictBody;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.StoredVerdict;
import java.time.Duration;

/** Tells how the clocks of outside tickets stand. */
final class StandingBodies {
  private final AgreementNames names;

  StandingBodies(AgreementNames names) {
    this.names = names;
  }

  StandingsBody of(String system, Standings.Page page) {
    return new StandingsBody(
        system,
        page.tickets().stream().map(this::ticket).toList(),
        page.next().text(),
        page.more());
  }

  private StoodBody ticket(Standings.Stood stood) {
    return new StoodBody(
        stood.ticket().id().value(),
        stood.ticket().face().key(),
        stood.ticket().face().project(),
        stood.assessed(),
        stood.clocks().stream().map(this::clock).toList());
  }

  private StandingBody clock(Standings.StoodClock stood) {
    StoredClock clock = stood.clock();
    return new StandingBody(
        names.agreement(clock.key().agreement()),
        names.metric(clock.key().agreement(), clock.key().metric()),
        clock.owedBy().name(),
        names.department(clock.owing()),
        stood.cycle(),
        clock.phase().name(),
        clock.standing().map(Standing::name).orElse(null),
        clock.due().orElse(null),
        clock.atRiskAt().orElse(null),
        clock.breachedAt().orElse(null),
        clock.remaining().map(Duration::toMillis).orElse(null),
        clock.pausedFor().map(PauseParty::name).orElse(null),
        clock.problem().isEmpty() ? null : clock.problem(),
        stood.verdict().map(StandingBodies::verdict).orElse(null));
  }

  private static VerdictBody verdict(StoredVerdict stored) {
    return new VerdictBody(
        stored.cycle(), stored.verdict().outcome().name(), stored.verdict().at());
  }
}
