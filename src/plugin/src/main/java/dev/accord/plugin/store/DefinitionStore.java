package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every version of every definition; nothing is ever changed or deleted. */
public final class DefinitionStore {
  static final Lookup<DefinitionRow> ALL = Lookup.on(DefinitionRow.class, "ID > ?");
  static final Lookup<DefinitionRow> UNTIL = Lookup.on(DefinitionRow.class, "ID <= ?");
  static final Lookup<DefinitionRow> NEWEST = ALL.ordered("ID DESC");
  static final Lookup<DefinitionRow> VERSION =
      Lookup.on(DefinitionRow.class, "KIND = ? AND DEFINITION_KEY = ? AND DEFINITION_VERSION = ?");

  private record Name(DefinitionKind kind, String key) {}

  private final Rows<DefinitionRow, StoredDefinition> rows;
  private final Rows<DefinitionRow, DefinitionRevision> revisions;

  public DefinitionStore(ActiveObjects ao) {
    this.rows =
        new Rows<>(ao, DefinitionRow.class, StoredDefinition::from, StoredDefinition::columns);
    this.revisions =
        new Rows<>(
            ao,
            DefinitionRow.class,
            DefinitionRevision::from,
            revision -> revision.definition().columns());
  }

  /** Grows with every version that is added; zero while there is none. */
  public long revision() {
    return rows.highestId(NEWEST, 0);
  }

  /** The newest version of each definition, removed ones included, in the order of first adding. */
  public Collection<DefinitionRevision> newest() {
    return newestAfter(0);
  }

  /**
   * The newest version of each definition that was added, changed or removed after a revision, in
   * the order of its first change since.
   *
   * @param revision exclusive; zero for all
   */
  public Collection<DefinitionRevision> newestAfter(long revision) {
    return newest(revisions.find(ALL, revision));
  }

  /**
   * The newest version of each definition as of a revision, as {@link #newest()} told them then.
   */
  public Collection<DefinitionRevision> newestAsOf(long revision) {
    return newest(revisions.find(UNTIL, revision));
  }

  private static Collection<DefinitionRevision> newest(List<DefinitionRevision> inOrder) {
    Map<Name, DefinitionRevision> newest = new LinkedHashMap<>();
    inOrder.forEach(
        one -> newest.put(new Name(one.definition().kind(), one.definition().key()), one));
    return newest.values();
  }

  /** One change, by its number. */
  public Optional<DefinitionRevision> revision(int number) {
    return revisions.first(RecordQuery.EXACT, number);
  }

  /** The version before; empty for a first one. */
  public Optional<StoredDefinition> before(StoredDefinition version) {
    return rows.first(VERSION, version.kind().name(), version.key(), version.version() - 1);
  }

  /** What was changed, newest first. */
  public List<DefinitionRevision> changes(RecordQuery wanted, int limit) {
    return revisions.first(limit, wanted.lookup(), wanted.values());
  }

  /** When the definition was stored for the first time. */
  public Optional<Instant> firstStored(DefinitionKind kind, String key) {
    return rows.first(VERSION, kind.name(), key, 1).map(StoredDefinition::created);
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
