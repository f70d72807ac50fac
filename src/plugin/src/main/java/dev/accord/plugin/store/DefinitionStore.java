package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every version of every definition; nothing is ever changed or deleted. */
public final class DefinitionStore {
  static final Lookup<DefinitionRow> ALL = Lookup.on(DefinitionRow.class, "ID > ?");
  static final Lookup<DefinitionRow> NEWEST = ALL.ordered("ID DESC");

  private record Name(DefinitionKind kind, String key) {}

  private final Rows<DefinitionRow, StoredDefinition> rows;

  public DefinitionStore(ActiveObjects ao) {
    this.rows =
        new Rows<>(ao, DefinitionRow.class, StoredDefinition::from, StoredDefinition::columns);
  }

  /** Grows with every version that is added; zero while there is none. */
  public long revision() {
    return rows.highestId(NEWEST, 0);
  }

  /** The newest version of each definition, removed ones included, in the order of first adding. */
  public Collection<StoredDefinition> newest() {
    Map<Name, StoredDefinition> newest = new LinkedHashMap<>();
    rows.find(ALL, 0).forEach(one -> newest.put(new Name(one.kind(), one.key()), one));
    return newest.values();
  }

  /**
   * Adds versions, within a transaction.
   *
   * @throws RuntimeException when one of them exists, because somebody else was faster
   */
  public void add(List<StoredDefinition> versions) {
    rows.insertAll(versions);
  }
}
