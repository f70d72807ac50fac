package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agreements of a scope that somebody may read.
 *
 * @param hidden how many more there are
 */
public record Readable(
    Scope scope, Rules rules, Map<AgreementId, Agreement> agreements, int hidden) {
  public static Readable of(Scope scope, Rules rules, Rights rights) {
    List<Agreement> all =
        rules.definitions().agreements().stream().filter(scope::includes).toList();
    return of(scope, rules, all, all.stream().filter(rights::mayRead).toList());
  }

  /** All of them, for those who leave out later what must not be seen. */
  public static Readable everything(Scope scope, Rules rules) {
    List<Agreement> all =
        rules.definitions().agreements().stream().filter(scope::includes).toList();
    return of(scope, rules, all, all);
  }

  private static Readable of(
      Scope scope, Rules rules, List<Agreement> all, List<Agreement> readable) {
    return new Readable(
        scope,
        rules,
        readable.stream().collect(Collectors.toMap(Agreement::id, Function.identity())),
        all.size() - readable.size());
  }

  /** Whether they are more than half of all that there are, so that reading all is less work. */
  public boolean isMostOfAll() {
    return agreements.size() * 2 > rules.definitions().agreements().size();
  }

  /** The agreements by who promises. */
  Map<DepartmentId, List<Agreement>> byProvider() {
    return agreements.values().stream().collect(Collectors.groupingBy(Agreement::provider));
  }
}
