package dev.accord.plugin.config;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.DefinitionRevision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stores and removes definitions one at a time.
 *
 * <p>Whoever writes says which revision they have read, so that of two people who edit the same
 * definition the second is told and nothing is lost. Changes of all kinds take turns: a calendar
 * cannot go while an agreement that needs it is being stored.
 */
public final class DefinitionService {
  /** The revision of what is not there yet. */
  public static final int NEW = 0;

  static final String LOCK = "dev.accord.configuration";

  private final RuleSource rules;
  private final DefinitionProposals proposals;
  private final DefinitionWriter writer;
  private final ClusterLockService locks;

  public DefinitionService(
      RuleSource rules,
      DefinitionProposals proposals,
      DefinitionWriter writer,
      ClusterLockService locks) {
    this.rules = rules;
    this.proposals = proposals;
    this.writer = writer;
    this.locks = locks;
  }

  /** Looks a document over; nothing is written. */
  public Proposal propose(DefinitionName name, String document) {
    return proposals.of(name, document, rules.current());
  }

  /**
   * Stores what was proposed, if it still holds.
   *
   * @param revision that was read, or {@link #NEW}
   */
  public Outcome store(Proposal proposal, int revision, UserKey author) {
    DefinitionName name = proposal.name();
    return alone(
        now -> {
          if (!isCurrent(now, name, revision)) {
            return new Outcome.Conflict(Optional.ofNullable(now.stored().get(name)));
          }
          Proposal again = proposals.of(name, proposal.text(), now);
          if (!again.canBeStored()) {
            return new Outcome.Refused(again.problems());
          }
          writer.write(name, again.text(), again.after().orElseThrow(), now, author);
          return new Outcome.Done(name);
        });
  }

  /**
   * Removes a definition that nothing refers to.
   *
   * @param revision that was read
   */
  public Outcome remove(DefinitionName name, int revision, UserKey author) {
    return alone(
        now -> {
          if (now.stored(name).isEmpty()) {
            return new Outcome.Missing();
          }
          if (!isCurrent(now, name, revision)) {
            return new Outcome.Conflict(now.stored(name));
          }
          List<Finding> users = Referrers.of(name, now);
          if (!users.isEmpty()) {
            return new Outcome.Needed(users);
          }
          writer.remove(now.stored(name).orElseThrow().definition(), author);
          return new Outcome.Done(name);
        });
  }

  private Outcome alone(Function<Rules, Outcome> work) {
    ClusterLock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      return work.apply(rules.current());
    } finally {
      lock.unlock();
    }
  }

  private static boolean isCurrent(Rules now, DefinitionName name, int revision) {
    return now.stored(name).map(DefinitionRevision::number).orElse(NEW) == revision;
  }
}
