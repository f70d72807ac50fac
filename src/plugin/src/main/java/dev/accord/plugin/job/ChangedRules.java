package dev.accord.plugin.job;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.plugin.config.ClockConcern;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.config.Rules;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose clocks the definitions can have changed since an earlier revision of them. */
final class ChangedRules {
  private static final Logger LOG = LoggerFactory.getLogger(ChangedRules.class);

  /**
   * Where the clocks are.
   *
   * @param projects keys of those that have settings, or had them
   * @param agreements ids of theirs: issues that have left the projects may have clocks of them
   */
  record Concerned(Set<String> projects, Set<String> agreements) {
    static final Concerned NOBODY = new Concerned(Set.of(), Set.of());
  }

  private final RuleSource source;

  /** What was last asked about: mostly it is what the next question begins with. */
  private volatile Rules known;

  ChangedRules(RuleSource source) {
    this.source = source;
    this.known = RuleSource.NO_RULES;
  }

  Rules current() {
    return source.current();
  }

  /** Empty when that cannot be told, and every clock may have changed. */
  Optional<Concerned> since(long revision, Rules current) {
    Rules last = known;
    known = current;
    if (revision == current.revision()) {
      return Optional.of(Concerned.NOBODY);
    }
    try {
      Definitions before = last.revision() == revision ? last.definitions() : source.asOf(revision);
      return Optional.of(between(before, current.definitions()));
    } catch (IllegalArgumentException unreadable) {
      LOG.warn(
          "The definitions of revision {} cannot be read; all issues count.", revision, unreadable);
      return Optional.empty();
    }
  }

  private static Concerned between(Definitions before, Definitions after) {
    Set<String> projects = ClockConcern.projects(before, after);
    Set<String> agreements =
        Stream.of(before, after)
            .flatMap(definitions -> definitions.projects().stream())
            .filter(settings -> projects.contains(settings.project()))
            .map(ProjectSettings::agreements)
            .flatMap(ids -> ids.stream().map(id -> id.value()))
            .collect(Collectors.toSet());
    return new Concerned(projects, agreements);
  }
}
