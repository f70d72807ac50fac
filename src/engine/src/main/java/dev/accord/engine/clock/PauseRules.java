package dev.accord.engine.clock;

import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Directory;
import java.util.List;
import java.util.Optional;

/** Finds the rule that names the party when a ticket waits. */
final class PauseRules {
  private PauseRules() {}

  /** The first rule whose condition holds at the moment. */
  static Optional<PauseRule> first(List<PauseRule> rules, Moment moment, Directory directory) {
    for (int i = 0; i < rules.size(); i++) {
      PauseRule rule = rules.get(i);
      if (moment.step().matches(rule.condition(), directory)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
