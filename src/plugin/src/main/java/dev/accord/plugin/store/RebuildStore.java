package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;

/** The last rebuilding of sums. Saving is for inside a transaction. */
public final class RebuildStore {
  static final Lookup<RebuildRow> BY_NAME = Lookup.on(RebuildRow.class, "NAME = ?");

  private final Rows<RebuildRow, Rebuild> rows;

  public RebuildStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, RebuildRow.class, Rebuild::from, Rebuild::columns);
  }

  public Optional<Rebuild> last() {
    return rows.first(BY_NAME, Rebuild.NAME);
  }

  /** Whether it is under way in this owner's hands. */
  public boolean isOf(String owner) {
    return last().filter(Rebuild::isUnderWay).filter(one -> one.owner().equals(owner)).isPresent();
  }

  public void save(Rebuild rebuild) {
    rows.replace(List.of(rebuild), BY_NAME, Rebuild.NAME);
  }
}
