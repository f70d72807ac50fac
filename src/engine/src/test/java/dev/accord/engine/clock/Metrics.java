package dev.accord.engine.clock;

import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.EscalationStep;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalChange;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a metric down: the provider's, from creation until resolved, on Berlin office hours. */
final class Metrics {
  static final Filter RESOLVED = new Filter.HasValue(FieldKey.RESOLUTION);
  static final Filter WAITING_FOR_CLIENT = in("Waiting for client");
  static final PauseRule CLIENT =
      new PauseRule(WAITING_FOR_CLIENT, PauseParty.CLIENT, "Waiting for client");
  static final PauseRule SUPPLIER =
      new PauseRule(in("Waiting for supplier"), PauseParty.THIRD_PARTY, "Waiting for supplier");

  private final String id;
  private final List<PauseRule> pauses = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<EscalationStep> escalation = new ArrayList<>();
  private Side owedBy = Side.PROVIDER;
  private Anchor start = new Anchor.Created();
  private Optional<MetricId> after = Optional.empty();
  private Optional<PauseCap> cap = Optional.empty();
  private Stop stop = new Stop.When(RESOLVED);
  private Optional<Filter> cancel = Optional.empty();
  private Reopen reopen = Reopen.CONTINUE;
  private GoalChange goalChange = GoalChange.CARRY;
  private boolean grace;
  private Percent atRisk = Percent.EIGHTY;

  private Metrics(String id) {
    this.id = id;
  }

  static Metrics metric(String id) {
    return new Metrics(id);
  }

  /** Resolution that pauses while it waits for the client or a supplier. */
  static Metrics resolution() {
    return metric("resolution").pausedBy(CLIENT).pausedBy(SUPPLIER);
  }

  /** First response, which stands once given. */
  static Metrics response() {
    return metric("response").stop(new Stop.Answered()).reopen(Reopen.FINAL);
  }

  static Filter in(String status) {
    return new Filter.OneOf(FieldKey.STATUS, List.of(status));
  }

  static Filter priority(String priority) {
    return new Filter.OneOf(FieldKey.PRIORITY, List.of(priority));
  }

  static Filter resolvedAs(String... resolutions) {
    return new Filter.OneOf(FieldKey.RESOLUTION, List.of(resolutions));
  }

  Metrics owedByClient() {
    owedBy = Side.CLIENT;
    return this;
  }

  Metrics from(Anchor anchor) {
    start = anchor;
    return this;
  }

  Metrics whenever(Filter condition) {
    return from(new Anchor.ConditionTrue(condition));
  }

  Metrics after(String metric) {
    after = Optional.of(new MetricId(metric));
    return this;
  }

  Metrics pausedBy(PauseRule rule) {
    pauses.add(rule);
    return this;
  }

  Metrics pausedAtMost(String amount, PauseCapAction action) {
    cap = Optional.of(new PauseCap(Amount.parse(amount), action));
    return this;
  }

  Metrics stop(Stop when) {
    stop = when;
    return this;
  }

  Metrics cancelWhen(Filter filter) {
    cancel = Optional.of(filter);
    return this;
  }

  Metrics reopen(Reopen how) {
    reopen = how;
    return this;
  }

  Metrics reopen(ReopenMode mode, String window) {
    return reopen(new Reopen(mode, Amount.parse(window)));
  }

  Metrics goalChange(GoalChange how) {
    goalChange = how;
    return this;
  }

  Metrics withGrace() {
    grace = true;
    return this;
  }

  Metrics atRisk(Percent share) {
    atRisk = share;
    return this;
  }

  /** The goal for every ticket. */
  Metrics within(String amount) {
    return within(amount, "berlin", Filter.ANYTHING);
  }

  Metrics within(String amount, String calendar) {
    return within(amount, calendar, Filter.ANYTHING);
  }

  /** The goal for a priority. */
  Metrics forPriority(String priority, String amount) {
    return within(amount, "berlin", priority(priority));
  }

  Metrics within(String amount, String calendar, Filter applies) {
    return goal(applies, new Target.Within(Amount.parse(amount), new CalendarId(calendar)));
  }

  Metrics by(FieldKey field, String calendar) {
    return goal(Filter.ANYTHING, new Target.By(field, new CalendarId(calendar)));
  }

  Metrics goal(Filter applies, Target target) {
    String goal = "goal" + (goals.size() + 1);
    goals.add(new Goal(new GoalId(goal), goal, applies, target));
    return this;
  }

  Metrics escalating(EscalationStep... steps) {
    escalation.addAll(List.of(steps));
    return this;
  }

  TimeMetric build() {
    return new TimeMetric(
        new MetricId(id),
        id,
        owedBy,
        1,
        start,
        after,
        pauses,
        cap,
        stop,
        cancel,
        goals,
        reopen,
        goalChange,
        grace,
        atRisk,
        Percent.NINETY_FIVE,
        escalation);
  }
}
