package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.DefinitionStore;
import dev.accord.plugin.store.MembershipStore;
import dev.accord.plugin.store.Stores;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force, compiled once and shared.
 *
 * <p>Each question asks the database for the newest row ids, two reads of a primary key, so that a
 * change on one node is seen by all at once and no message between nodes can be lost.
 */
public final class RuleSource {
  private record Cached(long definitions, long memberships, Rules rules) {}

  private final DefinitionStore definitions;
  private final MembershipStore memberships;
  private volatile @Nullable Cached cached;

  public RuleSource(Stores stores) {
    this.definitions = stores.definitions();
    this.memberships = stores.memberships();
  }

  /**
   * @throws IllegalArgumentException when a stored definition cannot be read, for instance because
   *     a newer version of Accord wrote it
   */
  public Rules current() {
    long revision = definitions.revision();
    long seen = memberships.revision();
    Cached last = cached;
    if (last != null && last.definitions == revision && last.memberships == seen) {
      return last.rules;
    }
    Rules rules = load(revision);
    cached = new Cached(revision, seen, rules);
    return rules;
  }

  /** The rules as they would be by other definitions; nothing is stored. */
  public Rules proposed(Definitions wanted) {
    Rules now = current();
    return compiled(now.revision(), wanted, now.stored());
  }

  private Rules compiled(
      long revision, Definitions all, Map<DefinitionName, DefinitionRevision> stored) {
    Mentions mentions = Mentions.in(all);
    MembershipDirectory directory = new MembershipDirectory(memberships.of(mentions.groups()));
    return new Rules(revision, all, Rulebook.of(all, directory), mentions, stored);
  }

  private Rules load(long revision) {
    Map<DefinitionName, DefinitionRevision> stored = new LinkedHashMap<>();
    definitions
        .newest()
        .forEach(newest -> stored.put(DefinitionName.of(newest.definition()), newest));
    Definitions all =
        DefinitionTexts.read(stored.values().stream().map(DefinitionRevision::definition).toList());
    return compiled(revision, all, stored);
  }
}
