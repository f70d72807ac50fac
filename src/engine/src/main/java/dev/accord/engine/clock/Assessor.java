package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.handoff.Course;
import dev.accord.engine.handoff.HandOffs;
import dev.accord.engine.handoff.Ledger;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Assesses tickets under a rulebook.
 *
 * <p>A pure fold over the ticket's timeline until {@code asOf}: nothing is kept between calls, and
 * the same ticket, rulebook and instant give the same assessment. Events after {@code asOf} have
 * not happened. Bad data never throws; a clock that cannot be computed says so as {@code
 * CONFIG_ERROR} and the others go on.
 */
public final class Assessor {
  private final Rulebook rulebook;
  private final FieldSet projectPauses;
  private final Map<AgreementId, Plan> plans = new ConcurrentHashMap<>();

  /** An assessor to keep for many tickets: it is thread-safe. */
  public Assessor(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.projectPauses = Reads.projectPauses(rulebook);
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /**
   * Assesses one ticket; see {@link #assess(Ticket, Instant)}. For many, keep an assessor: it works
   * out once what is the same for all.
   */
  public static Assessment assess(Ticket ticket, Rulebook rulebook, Instant asOf) {
    return new Assessor(rulebook).assess(ticket, asOf);
  }

  /**
   * What is true of the ticket as of an instant, events at that very instant included.
   *
   * <p>Before its creation nothing is.
   */
  public Assessment assess(Ticket ticket, Instant asOf) {
    List<Step> steps = Timeline.of(ticket, asOf);
    if (steps.isEmpty()) {
      return nothing(ticket, asOf);
    }
    List<Moment> moments = Course.of(steps, rulebook);
    List<Scope> scopes = new ArrayList<>();
    List<Plan> underPlans = new ArrayList<>();
    for (Agreement agreement : agreements(moments)) {
      scopes.add(new Scope(agreement, rulebook, moments));
      underPlans.add(plan(agreement));
    }
    InputHash hash = new InputHash(ticket, moments);
    List<Clock> clocks = new ArrayList<>();
    long nextChange = Meter.NEVER;
    for (int i = 0; i < scopes.size(); i++) {
      AgreementFold fold =
          new AgreementFold(underPlans.get(i), context(ticket, scopes.get(i), hash, asOf));
      clocks.addAll(fold.clocks());
      nextChange = Math.min(nextChange, fold.nextChange());
    }
    HandOffs handOffs =
        HandOffs.of(
            moments,
            new Waits(rulebook, scopes, underPlans, projectPauses).of(moments),
            rulebook,
            asOf.toEpochMilli());
    return new Assessment(
        ticket.id(),
        asOf,
        clocks,
        handOffs.legs(),
        handOffs.ledger(),
        nextChange == Meter.NEVER
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(nextChange)),
        marks(ticket, steps));
  }

  private Plan plan(Agreement agreement) {
    return plans.computeIfAbsent(agreement.id(), id -> Plan.of(agreement, rulebook, projectPauses));
  }

  private FoldContext context(Ticket ticket, Scope scope, InputHash hash, Instant asOf) {
    return new FoldContext(
        rulebook,
        scope,
        new Conditions(rulebook, scope),
        new Promises(rulebook),
        hash,
        ticket.clockOffset(),
        asOf.toEpochMilli());
  }

  /** Those of the project that the ticket is in, then those of projects that it was in before. */
  private List<Agreement> agreements(List<Moment> moments) {
    Set<AgreementId> ids = new LinkedHashSet<>();
    for (int i = moments.size() - 1; i >= 0; i--) {
      Moment moment = moments.get(i);
      boolean isLastOfTurn = i == moments.size() - 1 || moments.get(i + 1).turns();
      if (isLastOfTurn && moment.project().isPresent()) {
        ids.addAll(moment.project().get().agreements());
      }
    }
    List<Agreement> agreements = new ArrayList<>(ids.size());
    ids.forEach(id -> rulebook.agreement(id).ifPresent(agreements::add));
    return agreements;
  }

  private static Set<Mark> marks(Ticket ticket, List<Step> steps) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    Marking.add(ticket.clockOffset(), marks);
    for (Step step : steps) {
      Marking.add(step, marks);
    }
    return marks.isEmpty() ? Set.of() : marks;
  }

  private static Assessment nothing(Ticket ticket, Instant asOf) {
    return new Assessment(
        ticket.id(),
        asOf,
        List.of(),
        List.of(),
        new Ledger(List.of(), Duration.ZERO),
        Optional.empty(),
        Set.of());
  }
}
