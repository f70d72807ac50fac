package dev.accord.plugin.job;

import com.atlassian.jira.project.Project;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Recomputation.Phase;
import dev.accord.plugin.store.RecomputationStore;
import dev.accord.plugin.store.Stores;
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
 * Recomputing whole projects: first a dry run in the background, then, when somebody wants it, new
 * verdicts beside the old ones. The state is in the database, so that any node can tell it.
 */
public final class Recomputations {
  /** Progress is written down every few seconds; silence for so long means that the node died. */
  static final Duration SILENCE = Duration.ofMinutes(2);

  private final RecomputationStore store;
  private final Transactions transactions;
  private final RecomputationRun run;
  private final Background background;
  private final Clock clock;

  public Recomputations(Stores stores, RecomputationRun run, Background background, Clock clock) {
    this.store = stores.recomputations();
    this.transactions = stores.transactions();
    this.run = run;
    this.background = background;
    this.clock = clock;
  }

  /**
   * @throws NotNowException when one of the project is under way
   */
  public Recomputation start(Project project, UserKey author) {
    store.of(project.getKey()).stream()
        .map(this::unlessSilent)
        .filter(one -> one.phase().isActive())
        .findFirst()
        .ifPresent(
            running -> {
              throw new NotNowException(
                  "project %s is being recomputed already. Cancel it or wait for its end."
                      .formatted(project.getKey()));
            });
    Recomputation started =
        Recomputation.started(
            UUID.randomUUID().toString(), project.getKey(), author, clock.instant());
    transactions.run(() -> store.add(started));
    submit(started, one -> run.compare(one, project));
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
   * Writes what the dry run found.
   *
   * @throws NotNowException when it is not ready, or was applied already
   */
  public Recomputation apply(Recomputation ready) {
    if (ready.phase() != Phase.READY) {
      throw new NotNowException(
          "recomputation %s is %s, only a READY one can be applied"
              .formatted(ready.id(), ready.phase()));
    }
    Recomputation applying = ready.in(Phase.APPLYING, clock.instant());
    change(ready, applying);
    submit(applying, run::apply);
    return applying;
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
