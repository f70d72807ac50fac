package dev.accord.engine.clock;

import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.handoff.Holding;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.handoff.Waiting;
import dev.accord.engine.ticket.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For whom a ticket waits, whatever its clocks do: by the pause rules of the providers' metrics of
 * the agreements that hold at that moment, in their order, then by the project's. The first rule
 * that matches counts.
 */
final class Waits {
  private final Rulebook rulebook;
  private final List<Scope> scopes;
  private final List<Plan> plans;
  private final FieldSet reads;

  /**
   * Under some agreements.
   *
   * @param plans of the same agreements
   * @param projectPauses which fields decide whether a project's pauses match
   */
  Waits(Rulebook rulebook, List<Scope> scopes, List<Plan> plans, FieldSet projectPauses) {
    this.rulebook = rulebook;
    this.scopes = scopes;
    this.plans = plans;
    FieldSet fields = projectPauses;
    for (Plan plan : plans) {
      fields = fields.and(plan.pauseReads());
    }
    this.reads = fields;
  }

  /** For each moment what the ticket waits for from then on. */
  List<Optional<Waiting>> of(List<Moment> moments) {
    List<Optional<Waiting>> waits = new ArrayList<>(moments.size());
    Optional<Waiting> waiting = Optional.empty();
    Optional<PauseRule> rule = Optional.empty();
    int lastEra = 0;
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      boolean changes = moment.step().changesFields();
      int era = changes ? era(moment.at()) : lastEra;
      if (changes && (era != lastEra || moment.mayAnswerAnew(reads))) {
        rule = rule(moment);
      }
      if (changes || moment.turns()) {
        waiting =
            rule.isPresent() ? Optional.of(waiting(rule.get().party(), moment)) : Optional.empty();
      }
      lastEra = era;
      waits.add(waiting);
    }
    return waits;
  }

  /** Grows whenever one of the agreements comes under another version. */
  private int era(long at) {
    int era = 0;
    for (int i = 0; i < plans.size(); i++) {
      era += plans.get(i).era(at);
    }
    return era;
  }

  private Optional<PauseRule> rule(Moment moment) {
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      if (scope.includes(moment) && scope.parties(moment).isPresent()) {
        Optional<AgreementVersion> version = scope.agreement().versionAt(moment.step().instant());
        Optional<PauseRule> rule =
            version.isPresent() ? rule(version.get(), moment) : Optional.empty();
        if (rule.isPresent()) {
          return rule;
        }
      }
    }
    return moment.project().isPresent()
        ? PauseRules.first(moment.project().get().pauses(), moment, rulebook.directory())
        : Optional.empty();
  }

  private Optional<PauseRule> rule(AgreementVersion version, Moment moment) {
    for (Metric each : version.metrics()) {
      if (each instanceof TimeMetric metric && metric.owedBy() == Side.PROVIDER) {
        Optional<PauseRule> rule = PauseRules.first(metric.pauses(), moment, rulebook.directory());
        if (rule.isPresent()) {
          return rule;
        }
      }
    }
    return Optional.empty();
  }

  private static Waiting waiting(PauseParty party, Moment moment) {
    Optional<DepartmentId> department =
        switch (party) {
          case CLIENT -> moment.client();
          case PROVIDER -> moment.holding().map(Holding::department);
          case THIRD_PARTY, APPROVAL, NONE -> Optional.empty();
        };
    return new Waiting(party, department);
  }
}
