package dev.accord.plugin.config;

import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.ticket.Directory;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.DefinitionStore;
import dev.accord.plugin.store.MembershipStore;
import dev.accord.plugin.store.Stores;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules in force, compiled once and shared. A change reads again only what changed.
 *
 * <p>Each question asks the database for the newest row ids, two reads of a primary key, so that a
 * change on one node is seen by all at once and no message between nodes can be lost.
 */
public final class RuleSource {
  private record Cached(long definitions, long memberships, ReadDefinitions read, Rules rules) {
    boolean isOf(long revision, long seen) {
      return definitions == revision && memberships == seen;
    }
  }

  /** Those of an installation in which nothing was ever configured. */
  public static final Rules NO_RULES =
      new Rules(
          0,
          Definitions.NONE,
          new Assessor(Rulebook.of(Definitions.NONE, Directory.EMPTY)),
          Mentions.in(Definitions.NONE),
          Map.of());

  private static final Cached NOTHING = new Cached(0, 0, ReadDefinitions.NONE, NO_RULES);

  private final DefinitionStore definitions;
  private final MembershipStore memberships;
  private volatile Cached cached = NOTHING;

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
    if (last.isOf(revision, seen)) {
      return last.rules;
    }
    Cached fresh = load(revision, seen, last);
    cached = fresh;
    return fresh.rules;
  }

  /**
   * The definitions as they were at an earlier revision.
   *
   * @throws IllegalArgumentException when one of them cannot be read any more
   */
  public Definitions asOf(long revision) {
    return ReadDefinitions.NONE.with(definitions.newestAsOf(revision)).definitions();
  }

  /**
   * Surveys that were removed and are wanted again, as they were: the answers that were given to
   * them are still there.
   */
  Definitions formerSurveys(Rules now, Definitions wanted) {
    return Definitions.NONE.withSurveys(
        wanted.surveys().stream()
            .map(survey -> new DefinitionName(DefinitionKind.SURVEY, survey.id().value()))
            .flatMap(name -> Stream.ofNullable(now.stored().get(name)))
            .filter(newest -> newest.definition().removed())
            .flatMap(newest -> definitions.before(newest.definition()).stream())
            .flatMap(former -> DocumentReader.readSurvey(former.json()).value().stream())
            .toList());
  }

  /** The rules as they would be by other definitions; nothing is stored. */
  public Rules proposed(Definitions wanted) {
    Rules now = current();
    return compiled(now.revision(), wanted, now.stored(), now.rulebook());
  }

  /** A revision that went back is that of a database that was restored: all is read again. */
  private Cached load(long revision, long seen, Cached last) {
    Cached known = revision < last.definitions ? NOTHING : last;
    ReadDefinitions read = known.read.with(definitions.newestAfter(known.definitions));
    Rules rules = compiled(revision, read.definitions(), read.stored(), known.rules.rulebook());
    return new Cached(revision, seen, read, rules);
  }

  private Rules compiled(
      long revision,
      Definitions all,
      Map<DefinitionName, DefinitionRevision> stored,
      Rulebook known) {
    Mentions mentions = Mentions.in(all);
    MembershipDirectory directory = new MembershipDirectory(memberships.of(mentions.groups()));
    Assessor assessor = new Assessor(known.with(all, directory));
    return new Rules(revision, all, assessor, mentions, stored);
  }
}
