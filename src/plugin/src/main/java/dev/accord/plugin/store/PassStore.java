package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;

/** The last pass of each job. Writing is for inside a transaction. */
public final class PassStore {
  static final Lookup<PassRow> BY_NAME = Lookup.on(PassRow.class, "NAME = ?");
  static final Lookup<PassRow> ALL = Lookup.on(PassRow.class, "ID > ?");

  private final Rows<PassRow, Pass> rows;

  public PassStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, PassRow.class, Pass::from, Pass::columns);
  }

  public Optional<Pass> last(String name) {
    return rows.first(BY_NAME, name);
  }

  public List<Pass> all() {
    return rows.find(ALL, 0);
  }

  public void save(Pass pass) {
    rows.replace(List.of(pass), BY_NAME, pass.name());
  }
}
