package dev.accord.plugin.figure;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.compliance.Period;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.LedgerStore;
import dev.accord.plugin.store.StoredTime;
import dev.accord.plugin.store.TimeKey;
import dev.accord.plugin.store.TimePart;
import dev.accord.plugin.store.TimeSum;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who had the time of tickets that ended in a period. */
public final class TimeParts {
  private final LedgerStore ledgers;

  public TimeParts(LedgerStore ledgers) {
    this.ledgers = ledgers;
  }

  /**
   * Whose tickets.
   *
   * @param provider absent for all providers
   * @param client absent for all clients
   */
  public record Wanted(
      Optional<DepartmentId> provider, Optional<DepartmentId> client, PeriodLabel period) {}

  /** The sums of the lines, that of the whole among them. */
  public Map<TimePart, TimeSum> of(Wanted wanted, Rules rules, Rights rights) {
    Map<TimePart, TimeSum> sums = new LinkedHashMap<>();
    PeriodLabel period = wanted.period();
    ledgers
        .of(providers(wanted, rules), period.length(), period.first(), period.first())
        .forEach(
            (key, sum) -> {
              if (isIn(wanted, key.client()) && mayRead(key, rules, rights)) {
                sums.merge(key.part(), sum, TimeSum::plus);
              }
            });
    return sums;
  }

  /** The lines of one part, the longest first. */
  public List<StoredTime> lines(Wanted wanted, TimePart part, Rules rules, Rights rights) {
    PeriodLabel label = wanted.period();
    Period period = new Period(label.length(), label.first(), ZoneOffset.UTC);
    return providers(wanted, rules).stream()
        .flatMap(provider -> ledgers.of(provider, period).stream())
        .filter(line -> line.part().equals(part) && isIn(wanted, line.client()))
        .filter(line -> mayRead(line.agreement(), line.provider(), rules, rights))
        .sorted(
            Comparator.comparing(StoredTime::millis).reversed().thenComparing(StoredTime::issueId))
        .toList();
  }

  private static List<DepartmentId> providers(Wanted wanted, Rules rules) {
    return wanted
        .provider()
        .map(List::of)
        .orElseGet(() -> rules.definitions().departments().stream().map(Department::id).toList());
  }

  private static boolean isIn(Wanted wanted, Optional<DepartmentId> client) {
    return wanted.client().isEmpty() || wanted.client().equals(client);
  }

  private static boolean mayRead(TimeKey key, Rules rules, Rights rights) {
    return mayRead(key.agreement(), key.provider(), rules, rights);
  }

  /** Under an agreement whoever may read that; without one the department itself. */
  private static boolean mayRead(
      Optional<AgreementId> agreement, DepartmentId provider, Rules rules, Rights rights) {
    boolean ofDepartment =
        rights.administrator()
            || rights.heads().contains(provider)
            || rights.departments().contains(provider);
    return agreement
        .map(id -> rules.rulebook().agreement(id).filter(rights::mayRead).isPresent())
        .orElse(ofDepartment);
  }
}
