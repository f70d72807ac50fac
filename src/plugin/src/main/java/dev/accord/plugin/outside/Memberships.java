package dev.accord.plugin.outside;

import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.OutsideSystems;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes who is in the groups of other systems, as it is observed in Jira's own.
 *
 * <p>The first look at a group counts as what always was, so that tickets that came before it are
 * tracked again; a later one changes nothing of the past.
 */
public final class Memberships {
  private final Stores stores;
  private final RuleSource rules;
  private final JiraPeople people;
  private final Intake intake;
  private final Clock clock;

  public Memberships(
      Stores stores, RuleSource rules, JiraPeople people, Intake intake, Clock clock) {
    this.stores = stores;
    this.rules = rules;
    this.people = people;
    this.intake = intake;
    this.clock = clock;
  }

  /** By what names they are known now, in the order in which they were sent. */
  public List<String> observe(String system, List<ObservedGroup> groups) {
    Instant now = clock.instant();
    Recognition recognition = new Recognition(people);
    List<ObservedGroup> seen = groups.stream().map(group -> recognition.in(system, group)).toList();
    return intake.inTurn(
        () -> {
          stores.systems().meet(system);
          return seen.stream().map(group -> observe(system, group, now)).toList();
        });
  }

  private String observe(String system, ObservedGroup seen, Instant now) {
    String name = OutsideSystems.group(system, seen.group());
    boolean isMentioned = rules.current().mentions().groups().contains(name);
    stores
        .transactions()
        .run(
            () -> {
              boolean isFirst = stores.memberships().of(List.of(name)).isEmpty();
              stores.systems().meetGroup(name);
              stores.memberships().observe(name, seen.members(), now);
              if (isFirst && isMentioned) {
                stores.queue().addAll(stores.outside().of(system), Reason.CHANGED, now);
              }
            });
    return name;
  }
}
