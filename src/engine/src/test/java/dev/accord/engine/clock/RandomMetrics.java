package dev.accord.engine.clock;

import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.List;
import java.util.Random;

/** Draws metrics of every shape. */
final class RandomMetrics {
  private static final Filter UNRESOLVED = new Filter.Not(Metrics.RESOLVED);
  private static final List<Anchor> ANCHORS =
      List.of(
          new Anchor.Created(),
          new Anchor.Created(),
          new Anchor.Asked(new Filter.HasValue(FieldKey.LABEL)),
          new Anchor.AssignedToDepartment(),
          new Anchor.Accepted(),
          new Anchor.ConditionTrue(UNRESOLVED),
          new Anchor.ConditionTrue(Metrics.in("In progress")));
  private static final List<Stop> STOPS =
      List.of(
          new Stop.When(Metrics.RESOLVED),
          new Stop.When(Metrics.RESOLVED),
          new Stop.LeftDepartment(),
          new Stop.Answered());
  private static final List<String> AMOUNTS =
      List.of("1h", "2h30m", "4h", "8h", "1 day", "2 days", "3 days 1h", "5 days");

  private RandomMetrics() {}

  static Metrics any(Random random, String id) {
    return drawn(random, id).stop(pick(random, STOPS));
  }

  static Metrics answered(Random random, String id) {
    return drawn(random, id).stop(new Stop.Answered());
  }

  private static Metrics drawn(Random random, String id) {
    Metrics metric =
        Metrics.metric(id)
            .from(pick(random, ANCHORS))
            .pausedBy(Metrics.CLIENT)
            .pausedBy(Metrics.SUPPLIER)
            .reopen(pick(random, List.of(ReopenMode.values())), pick(random, AMOUNTS))
            .goalChange(pick(random, List.of(GoalChange.values())))
            .atRisk(pick(random, List.of(Percent.of(50), Percent.EIGHTY, Percent.of(100))))
            .escalating(Steps.LADDER);
    if (random.nextInt(3) == 0) {
      metric.pausedAtMost(pick(random, AMOUNTS), pick(random, List.of(PauseCapAction.values())));
    }
    if (random.nextInt(3) == 0) {
      metric.cancelWhen(Metrics.resolvedAs("Withdrawn"));
    }
    if (random.nextInt(4) == 0) {
      metric.withGrace();
    }
    if (random.nextInt(8) == 0) {
      metric.owedByClient();
    }
    if (random.nextInt(5) == 0) {
      metric.by(FieldKey.DUE_DATE, "berlin");
    }
    metric.forPriority("High", pick(random, AMOUNTS));
    if (random.nextBoolean()) {
      metric.within(pick(random, AMOUNTS), "client", Metrics.priority("Low"));
    }
    return random.nextInt(4) == 0
        ? metric.forPriority("Medium", pick(random, AMOUNTS))
        : metric.within(pick(random, AMOUNTS), random.nextInt(5) == 0 ? "always" : "berlin");
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
