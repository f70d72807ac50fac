package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Recomputations and what they found. Saving is for inside a transaction. */
public final class RecomputationStore {
  static final Lookup<RecomputationRow> BY_NAME = Lookup.on(RecomputationRow.class, "NAME = ?");
  static final Lookup<RecomputationRow> BY_PROJECT =
      Lookup.on(RecomputationRow.class, "PROJECT = ?");
  static final Lookup<RecomputationRow> NEWEST =
      Lookup.on(RecomputationRow.class, "ID > ?").ordered("ID DESC");
  static final Lookup<DifferenceRow> DIFFERENCES =
      Lookup.on(DifferenceRow.class, "RECOMPUTATION = ?");

  private final ActiveObjects ao;
  private final Rows<RecomputationRow, Recomputation> rows;

  public RecomputationStore(ActiveObjects ao) {
    this.ao = ao;
    this.rows = new Rows<>(ao, RecomputationRow.class, Recomputation::from, Recomputation::columns);
  }

  public Optional<Recomputation> find(String id) {
    return rows.first(BY_NAME, id);
  }

  /** The last ones on which there was progress. */
  public List<Recomputation> newest(int limit) {
    return rows.first(limit, NEWEST, 0);
  }

  /** Those of the subject, the one with the newest progress first. */
  public List<Recomputation> of(Subject subject) {
    return rows.find(BY_PROJECT, subject.id()).stream()
        .filter(one -> one.subject().kind() == subject.kind())
        .sorted(Comparator.comparing(Recomputation::changed).reversed())
        .toList();
  }

  public void add(Recomputation started) {
    rows.insert(started);
  }

  /**
   * Saves the next state when it is still in the phase, so that who cancels is not overruled.
   *
   * @return whether it was
   */
  public boolean saveIf(Recomputation.Phase phase, Recomputation next) {
    boolean still = find(next.id()).map(one -> one.phase() == phase).orElse(false);
    if (still) {
      rows.replace(List.of(next), BY_NAME, next.id());
    }
    return still;
  }

  public void addDifferences(String id, List<Difference> found) {
    differences(id).insertAll(found);
  }

  /** What was found first. */
  public List<Difference> firstDifferences(String id, int limit) {
    return differences(id).first(limit, DIFFERENCES, id);
  }

  /** Everything that was found. */
  public List<Difference> allDifferences(String id) {
    return differences(id).find(DIFFERENCES, id);
  }

  private Rows<DifferenceRow, Difference> differences(String id) {
    return new Rows<>(
        ao, DifferenceRow.class, Difference::from, difference -> difference.columns(id));
  }
}
