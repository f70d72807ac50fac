package dev.accord.plugin.search;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.figure.OutcomeKind;
import dev.accord.plugin.figure.Readable;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.figure.TicketList;
import dev.accord.plugin.store.Stores;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code slaOutcome("missed", "2026-W44", "provider=it", "client=finance")}: the issues behind a
 * figure, each counted as figures count it.
 */
public final class OutcomeFunction extends ClockFunction {
  private static final Set<String> SCOPE =
      Set.of("provider", "client", "agreement", "service", "metric", "goal");
  private static final int FIXED = 2;

  private final RuleSource rules;
  private final Names names;
  private final TicketList tickets;

  @Inject
  public OutcomeFunction(RuleSource rules, Stores stores) {
    super(FIXED, FIXED + SCOPE.size());
    this.rules = rules;
    this.names = new Names(rules);
    this.tickets = new TicketList(stores.outcomes());
  }

  @Override
  void check(List<String> arguments) {
    wanted(arguments);
    scope(arguments);
  }

  @Override
  List<Long> issues(List<String> arguments) {
    Readable all = Readable.everything(scope(arguments), rules.current());
    return tickets.of(all, wanted(arguments)).stream().map(TicketList.Ticket::issueId).toList();
  }

  private TicketList.Wanted wanted(List<String> arguments) {
    OutcomeKind kind = names.constant(arguments.get(0), OutcomeKind.class, "outcome");
    try {
      PeriodLabel period = PeriodLabel.parse(arguments.get(1).strip());
      return new TicketList.Wanted(period, Optional.of(kind), Optional.empty());
    } catch (IllegalArgumentException unreadable) {
      throw new UnknownNameException(String.valueOf(unreadable.getMessage()));
    }
  }

  private static Scope scope(List<String> arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String argument : arguments.subList(FIXED, arguments.size())) {
      int cut = argument.indexOf('=');
      String name = cut < 0 ? argument : argument.substring(0, cut).strip();
      if (cut < 0 || !SCOPE.contains(name) || given.containsKey(name)) {
        throw new UnknownNameException(
            ("'%s' narrows nothing. Write each of provider, client, agreement, service, metric and"
                    + " goal at most once, as in \"provider=it\".")
                .formatted(argument));
      }
      given.put(name, argument.substring(cut + 1).strip());
    }
    return new Scope(
        id(given, "provider", DepartmentId::new),
        id(given, "client", DepartmentId::new),
        id(given, "agreement", AgreementId::new),
        id(given, "service", ServiceId::new),
        id(given, "metric", MetricId::new),
        id(given, "goal", GoalId::new));
  }

  private static <T> Optional<T> id(
      Map<String, String> given, String name, Function<String, T> of) {
    try {
      return Optional.ofNullable(given.get(name)).map(of);
    } catch (IllegalArgumentException noKey) {
      throw new UnknownNameException("%s: %s".formatted(name, noKey.getMessage()));
    }
  }
}
