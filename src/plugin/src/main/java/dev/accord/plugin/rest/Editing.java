package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.access.ChangeRights;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.ClockConcern;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Outcome;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.track.Background;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every request about one definition does: look, ask whether it may, store, answer. */
public final class Editing {
  /** What follows a change: the issues whose clocks it can change are looked at again. */
  public record Aftermath(ReconcilePass reconcile, Background background) {
    void clocksChanged() {
      background.submit(reconcile::run);
    }
  }

  private static final String ASK = "Ask one of them, or a Jira administrator.";

  private final RuleSource rules;
  private final DefinitionService definitions;
  private final DefinitionBodies bodies;
  private final Aftermath aftermath;
  private final Clock clock;

  public Editing(
      RuleSource rules,
      DefinitionService definitions,
      DefinitionBodies bodies,
      Aftermath aftermath,
      Clock clock) {
    this.rules = rules;
    this.definitions = definitions;
    this.bodies = bodies;
    this.aftermath = aftermath;
    this.clock = clock;
  }

  Rules rules() {
    return rules.current();
  }

  Rights rights(Caller caller, Rules now) {
    return caller.rights(now, clock.instant());
  }

  /**
   * The definition as it is stored.
   *
   * @throws Failure 404 when there is none that the caller may read
   */
  Response read(Caller caller, DefinitionName name) {
    Rules now = rules.current();
    Rights rights = rights(caller, now);
    DefinitionRevision stored = readable(rights, now, name);
    Proposal same = definitions.propose(name, stored.definition().json());
    return ok(bodies.of(stored, rights.mayEdit(same.before()), same.warnings()));
  }

  /**
   * An agreement that the caller may read.
   *
   * @throws Failure 404 when there is none
   */
  Agreement agreement(Rights rights, Rules now, DefinitionName name) {
    readable(rights, now, name);
    return now.only(name).agreements().get(0);
  }

  /**
   * The revision of what is stored.
   *
   * @throws Failure 404 when there is nothing of the name
   */
  int storedRevision(DefinitionName name) {
    return rules.current().stored(name).orElseThrow(() -> missing(name)).number();
  }

  /** 409 with what is stored now. */
  Response conflict(DefinitionName name) {
    return bodies.conflict(new Outcome.Conflict(rules.current().stored(name)));
  }

  Proposal propose(DefinitionName name, String document) {
    return definitions.propose(name, document);
  }

  /** Looks a document over; what the caller may not do is a problem, too. */
  CheckBody check(Caller caller, DefinitionName name, String document) {
    Rights rights = rights(caller, rules.current());
    Proposal proposal = definitions.propose(name, document);
    List<Finding> problems = new ArrayList<>();
    refusal(rights, proposal).ifPresent(why -> problems.add(new Finding("", why, ASK)));
    problems.addAll(proposal.problems());
    return new CheckBody(problems, proposal.warnings());
  }

  /**
   * Stores a document and answers what is stored, or why it is not.
   *
   * @param revision that was read; {@link DefinitionService#NEW} for a new one
   * @throws Failure 403 when the caller may not
   */
  Response store(Caller caller, DefinitionName name, String document, int revision) {
    Rules now = rules.current();
    Rights rights = rights(caller, now);
    Optional<DefinitionRevision> newer = newer(rights, now, name, revision);
    if (newer.isPresent()) {
      return bodies.conflict(new Outcome.Conflict(newer));
    }
    Proposal proposal = definitions.propose(name, document);
    require(refusal(rights, proposal));
    return store(caller, rights, proposal, revision);
  }

  /**
   * What somebody else stored meanwhile. It comes first: beside it, what the other one changed
   * would look as if the caller had taken it back, who may not be allowed to.
   */
  private static Optional<DefinitionRevision> newer(
      Rights rights, Rules now, DefinitionName name, int revision) {
    return now.stored(name)
        .filter(stored -> stored.number() != revision)
        .filter(stored -> rights.mayRead(now.only(name)));
  }

  /** Stores what the caller was found to be allowed to do. */
  Response store(Caller caller, Rights rights, Proposal proposal, int revision) {
    if (!proposal.canBeStored()) {
      return DefinitionBodies.refused(proposal.problems());
    }
    Outcome outcome = definitions.store(proposal, revision, rights.user());
    if (outcome instanceof Outcome.Done) {
      changed(proposal.before(), proposal.after().orElse(Definitions.NONE));
      return read(caller, proposal.name());
    }
    return notDone(outcome, proposal.name());
  }

  /**
   * Removes a definition.
   *
   * @throws Failure 403 when the caller may not, 404 when there is none that they may read
   */
  Response remove(Caller caller, DefinitionName name, int revision) {
    Rules now = rules.current();
    Rights rights = rights(caller, now);
    DefinitionRevision stored = readable(rights, now, name);
    Proposal same = definitions.propose(name, stored.definition().json());
    require(new ChangeRights(rights).refusal(same.before(), Definitions.NONE));
    Outcome outcome = definitions.remove(name, revision, rights.user());
    if (outcome instanceof Outcome.Done) {
      changed(same.before(), Definitions.NONE);
      return Response.noContent().build();
    }
    return notDone(outcome, name);
  }

  private Response notDone(Outcome outcome, DefinitionName name) {
    if (outcome instanceof Outcome.Conflict conflict) {
      return bodies.conflict(conflict);
    }
    if (outcome instanceof Outcome.Refused refused) {
      return DefinitionBodies.refused(refused.problems());
    }
    if (outcome instanceof Outcome.Needed needed) {
      return DefinitionBodies.needed(needed.by());
    }
    throw missing(name);
  }

  private void changed(Definitions before, Definitions after) {
    if (ClockConcern.between(before, after)) {
      aftermath.clocksChanged();
    }
  }

  private DefinitionRevision readable(Rights rights, Rules now, DefinitionName name) {
    return now.stored(name)
        .filter(stored -> rights.mayRead(now.only(name)))
        .orElseThrow(() -> missing(name));
  }

  private static Optional<String> refusal(Rights rights, Proposal proposal) {
    return proposal
        .after()
        .map(after -> new ChangeRights(rights).refusal(proposal.before(), after))
        .orElseGet(
            () ->
                rights.mayEdit(proposal.before())
                    ? Optional.empty()
                    : Optional.of("You may not change this."));
  }

  static void require(Optional<String> refusal) {
    refusal.ifPresent(
        why -> {
          throw new Failure(Kind.FORBIDDEN, why, ASK);
        });
  }

  private static Failure missing(DefinitionName name) {
    return new Failure(
        Kind.NOT_FOUND,
        "There is no '%s' among the %s, or you may not see it."
            .formatted(name.key(), KindPath.segment(name.kind())),
        "Maybe it was removed, or its id is another one.");
  }

  private static Response ok(Object body) {
    return Response.ok(Json.write(body)).build();
  }
}
