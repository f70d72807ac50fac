package dev.accord.plugin.config;

import dev.accord.document.change.Comparison;
import dev.accord.engine.agreement.Definitions;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.DefinitionStore;
import dev.accord.plugin.store.RecordQuery;
import dev.accord.plugin.store.StoredDefinition;
import java.util.List;
import java.util.Optional;

/**
 * Who changed what when. Every version of every definition is stored for ever, so that the versions
 * are the record.
 */
public final class ChangeRecord {
  private final DefinitionStore store;

  public ChangeRecord(DefinitionStore store) {
    this.store = store;
  }

  /** Changes newest first; each looks up the version before it by the unique index. */
  public List<RecordedChange> changes(RecordQuery query, int limit) {
    return store.changes(query, limit).stream().map(this::recorded).toList();
  }

  public Optional<RecordedChange> change(int revision) {
    return store.revision(revision).map(this::recorded);
  }

  private RecordedChange recorded(DefinitionRevision version) {
    Optional<StoredDefinition> before =
        store.before(version.definition()).filter(earlier -> !earlier.removed());
    Definitions was = DefinitionTexts.read(before.stream().toList());
    Definitions is = DefinitionTexts.read(List.of(version.definition()));
    return new RecordedChange(
        version,
        before,
        Comparison.of(was, is).changes().get(0),
        version.definition().removed() ? was : is);
  }
}
