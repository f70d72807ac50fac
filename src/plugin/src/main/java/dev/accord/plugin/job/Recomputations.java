package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Outcome;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.ProposedDefinition;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Recomputation.Phase;
import dev.accord.plugin.store.RecomputationStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.Subject;
import dev.accord.plugin.store.Transactions;
import dev.accord.plugin.track.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Recomputing whole projects, and corrected definitions: first a dry run in the background, then,
 * when somebody wants it, new verdicts beside the old ones. The state is in the database, so that
 * any node can tell it.
 */
public final class Recomputations {
  /** Progress is written down every few seconds; silence for so long means that the node died. */
  static final Duration SILENCE = Duration.ofMinutes(2);

  private final RecomputationStore store;
  private final Transactions transactions;
  private final RecomputationRun run;
  private final DefinitionService definitions;
  private final Background background;
  private final Clock clock;

  public Recomputations(
      Stores stores,
      RecomputationRun run,
      DefinitionService definitions,
      Background background,
      Clock clock) {
    this.store = stores.recomputations();
    this.transactions = stores.transactions();
    this.run = run;
    this.definitions = definitions;
    this.background = background;
    this.clock = clock;
  }

  /**
   * @throws NotNowException when one of the project is under way
   */
  public Recomputation start(Project project, UserKey author) {
    Recomputation started =
        Recomputation.started(
            UUID.randomUUID().toString(), project.getKey(), author, clock.instant());
    return started(started, one -> run.compare(one, project));
  }

  /**
   * Compares a definition as somebody wants it to be with what is stored.
   *
   * @param proposal one that can be stored
   * @param revision of the stored definition
   * @throws NotNowException when one of the same definition is under way
   */
  public Recomputation start(Proposal proposal, int revision, Amendment amendment, UserKey author) {
    Subject subject =
        new Subject(kind(proposal.name().kind()), proposal.name().key(), amendment.name());
    ProposedDefinition wanted =
        new ProposedDefinition(
            revision, proposal.text(), amendment.reason(), amendment.firstChange());
    Recomputation started =
        Recomputation.started(UUID.randomUUID().toString(), "", author, clock.instant())
            .of(subject, wanted);
    return started(started, one -> run.compare(one, proposal, amendment));
  }

  private Recomputation started(Recomputation started, Consumer<Recomputation> work) {
    store.of(started.subject()).stream()
        .map(this::unlessSilent)
        .filter(one -> one.phase().isActive())
        .findFirst()
        .ifPresent(
            running -> {
              throw new NotNowException(
                  "%s is being recomputed already. Cancel it or wait for its end."
                      .formatted(running.subject()));
            });
    transactions.run(() -> store.add(started));
    submit(started, work);
    return started;
  }

  public Optional<Recomputation> find(String id) {
    return store.find(id).map(this::unlessSilent);
  }

  public List<Recomputation> newest(int limit) {
    return store.newest(limit).stream().map(this::unlessSilent).toList();
  }

  public List<Difference> firstDifferences(String id, int limit) {
    return store.firstDifferences(id, limit);
  }

  /**
   * Stores the definition, if it is about one, and writes what the dry run found.
   *
   * @throws NotNowException when it is not ready, was applied already, or the definition was
   *     changed since it was compared; then it stays ready
   */
  public Recomputation apply(Recomputation ready, UserKey by) {
    if (ready.phase() != Phase.READY) {
      throw new NotNowException(
          "recomputation %s is %s, only a READY one can be applied"
              .formatted(ready.id(), ready.phase()));
    }
    Recomputation applying = ready.appliedBy(by, clock.instant());
    change(ready, applying);
    try {
      ready.proposed().ifPresent(wanted -> store(ready.subject(), wanted, by));
    } catch (RuntimeException refused) {
      change(applying, ready);
      throw refused;
    }
    submit(applying, run::apply);
    return applying;
  }

  /** Does nothing when it is stored as it should be, by somebody who was interrupted then. */
  private void store(Subject subject, ProposedDefinition wanted, UserKey by) {
    DefinitionName name = new DefinitionName(kind(subject.kind()), subject.id());
    Proposal proposal = definitions.propose(name, wanted.document());
    if (proposal.after().filter(proposal.before()::equals).isPresent()) {
      return;
    }
    Outcome outcome = definitions.store(proposal, wanted.revision(), by);
    if (outcome instanceof Outcome.Refused refused) {
      Finding first = refused.problems().get(0);
      throw new NotNowException(
          "%s cannot be stored any more: %s %s".formatted(subject, first.message(), first.cure()));
    }
    if (!(outcome instanceof Outcome.Done)) {
      throw new NotNowException(
          "%s was changed after it was compared. Look at what is stored now, and start again."
              .formatted(subject));
    }
  }

  private static Subject.Kind kind(DefinitionKind kind) {
    return kind == DefinitionKind.CALENDAR ? Subject.Kind.CALENDARS : Subject.Kind.AGREEMENTS;
  }

  private static DefinitionKind kind(Subject.Kind kind) {
    return kind == Subject.Kind.CALENDARS ? DefinitionKind.CALENDAR : DefinitionKind.AGREEMENT;
  }

  /** Ends it as soon as it looks; verdicts already written stay. */
  public Recomputation cancel(Recomputation recomputation) {
    boolean ended = recomputation.phase() == Phase.APPLIED || recomputation.phase() == Phase.FAILED;
    if (ended) {
      return recomputation;
    }
    Recomputation cancelled = recomputation.in(Phase.CANCELLED, clock.instant());
    change(recomputation, cancelled);
    return cancelled;
  }

  private void submit(Recomputation recomputation, Consumer<Recomputation> work) {
    if (!background.submit(() -> work.accept(recomputation))) {
      change(recomputation, recomputation.failed("The plugin is stopping.", clock.instant()));
    }
  }

  private Recomputation unlessSilent(Recomputation one) {
    Instant now = clock.instant();
    boolean silent = one.changed().plus(SILENCE).isBefore(now);
    return one.phase().isActive() && silent
        ? one.failed("The node that worked on it has stopped. Start again.", now)
        : one;
  }

  private void change(Recomputation from, Recomputation to) {
    if (!transactions.call(() -> store.saveIf(from.phase(), to))) {
      throw new NotNowException(
          "recomputation %s is not %s any more. Look again.".formatted(from.id(), from.phase()));
    }
  }
}
