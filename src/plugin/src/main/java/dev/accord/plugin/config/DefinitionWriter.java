package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.StoredDefinition;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stores definitions as new versions of what differs. */
public final class DefinitionWriter {
  private final Stores stores;
  private final GroupObserver groups;
  private final Clock clock;

  public DefinitionWriter(Stores stores, GroupObserver groups, Clock clock) {
    this.stores = stores;
    this.groups = groups;
    this.clock = clock;
  }

  /** All or nothing; what is not wanted any more is marked as removed. */
  void write(Definitions wanted, UserKey author) {
    Instant now = clock.instant();
    List<StoredDefinition> versions = versions(wanted, author, now);
    stores.transactions().run(() -> stores.definitions().add(versions));
    groups.look(Mentions.in(wanted).groups(), now);
  }

  /**
   * Stores one definition.
   *
   * @param only nothing but the definition
   * @param text of it
   */
  void write(DefinitionName name, String text, Definitions only, Rules now, UserKey author) {
    Instant at = clock.instant();
    DefinitionRevision before = now.stored().get(name);
    StoredDefinition version =
        before == null
            ? StoredDefinition.first(name.kind(), name.key(), text, author.value(), at)
            : before.definition().changed(text, author.value(), at);
    add(version);
    groups.look(
        Mentions.in(only).groups().stream()
            .filter(group -> !now.mentions().groups().contains(group))
            .toList(),
        at);
  }

  /** Marks a definition as removed. */
  void remove(StoredDefinition stored, UserKey author) {
    add(stored.removed(author.value(), clock.instant()));
  }

  private void add(StoredDefinition version) {
    stores.transactions().run(() -> stores.definitions().add(List.of(version)));
  }

  private List<StoredDefinition> versions(Definitions wanted, UserKey author, Instant now) {
    Map<DefinitionName, StoredDefinition> stored = new HashMap<>();
    for (DefinitionRevision newest : stores.definitions().newest()) {
      stored.put(DefinitionName.of(newest.definition()), newest.definition());
    }
    List<StoredDefinition> versions = new ArrayList<>();
    DefinitionTexts.write(wanted)
        .forEach(
            (name, text) -> {
              StoredDefinition before = stored.remove(name);
              if (before == null) {
                versions.add(
                    StoredDefinition.first(name.kind(), name.key(), text, author.value(), now));
              } else if (before.removed() || !before.json().equals(text)) {
                versions.add(before.changed(text, author.value(), now));
              }
            });
    stored.values().stream()
        .filter(gone -> !gone.removed())
        .forEach(gone -> versions.add(gone.removed(author.value(), now)));
    return versions;
  }
}
