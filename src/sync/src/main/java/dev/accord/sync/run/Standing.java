package dev.accord.sync.run;

import dev.accord.sync.pass.Hearing;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.Reject;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.Unit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How the service stands, as its page and {@code status} show it.
 *
 * @param now when it was looked at
 * @param accord how talking to Accord goes
 * @param waiting tickets that wait to be handed over
 * @param refused why Accord did not take some of them, each reason once
 */
public record Standing(
    Instant now,
    List<OfSource> sources,
    SourceState accord,
    Optional<KnownDefinitions> definitions,
    int waiting,
    Optional<Instant> oldestWaiting,
    List<String> refused) {
  private static final int SHOWN = 20;

  /**
   * One source.
   *
   * @param deletions how looking for deletions goes
   * @param memberships how telling who is in its groups goes
   * @param tickets how many of it are known
   * @param rejects how many are not understood
   * @param examples the oldest of those
   * @param writing how writing back to it goes; absent when that is not wanted
   */
  public record OfSource(
      SourceState state,
      SourceState deletions,
      SourceState memberships,
      int tickets,
      int rejects,
      List<Reject> examples,
      Optional<OfWriting> writing) {}

  /**
   * What is written back into a source.
   *
   * @param waiting tickets that are still to be written
   * @param refused how many of them the source refused
   * @param examples some of those
   */
  public record OfWriting(SourceState state, int waiting, int refused, List<Letter> examples) {}

  public Standing {
    sources = List.copyOf(sources);
    refused = List.copyOf(refused);
  }

  /** Looks at the store. */
  public static Standing of(Store store, Collection<String> systems, Instant now) {
    return store.inTransaction(
        unit ->
            new Standing(
                now,
                systems.stream().map(system -> source(unit, system)).toList(),
                unit.sources().of(Chores.ACCORD),
                unit.definitions().newest(),
                unit.outbox().count(Target.ACCORD),
                unit.outbox().oldest(Target.ACCORD),
                unit.outbox().reasons(Target.ACCORD, SHOWN)));
  }

  private static OfSource source(Unit unit, String system) {
    return new OfSource(
        unit.sources().of(system),
        unit.sources().of(Chores.deletionsOf(system)),
        unit.sources().of(Chores.membershipsOf(system)),
        unit.tickets().count(system),
        unit.rejects().count(system),
        unit.rejects().oldest(system, SHOWN),
        unit.sources().known(Hearing.stateOf(system)).map(state -> writing(unit, system, state)));
  }

  private static OfWriting writing(Unit unit, String system, SourceState state) {
    return new OfWriting(
        state,
        unit.letters().waiting(system),
        unit.letters().refused(system),
        unit.letters().refusals(system, SHOWN));
  }

  /** How it is as a whole: the worst of all. */
  public Health health() {
    Health worst = Health.of(accord);
    for (OfSource source : sources) {
      worst =
          worst
              .or(Health.of(source.state()))
              .or(Health.of(source.deletions()))
              .or(Health.of(source.memberships()));
      worst = worst.or(source.writing().map(it -> Health.of(it.state())).orElse(Health.GOOD));
    }
    boolean left = !refused.isEmpty() || sources.stream().anyMatch(Standing::hasLeftovers);
    return left ? worst.or(Health.REJECTS) : worst;
  }

  private static boolean hasLeftovers(OfSource source) {
    return source.rejects() > 0 || source.writing().filter(it -> it.refused() > 0).isPresent();
  }
}
