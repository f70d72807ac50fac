package dev.accord.document.check;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which labels the metrics of each project ask for. */
final class RescueLabels {
  private RescueLabels() {}

  /**
   * A label that some metric asks for.
   *
   * @param text in lower case, for labels match whatever their case
   */
  record Label(String project, String text) {}

  static boolean isAsked(Set<Label> asked, String project, String label) {
    return asked.contains(new Label(project, label.toLowerCase(Locale.ROOT)));
  }

  static Set<Label> of(Definitions definitions) {
    Map<AgreementId, Set<String>> byAgreement = new HashMap<>();
    for (Agreement agreement : definitions.agreements()) {
      byAgreement.put(agreement.id(), labels(agreement));
    }
    Set<Label> labels = new HashSet<>();
    for (ProjectSettings project : definitions.projects()) {
      for (AgreementId agreement : project.agreements()) {
        byAgreement
            .getOrDefault(agreement, Set.of())
            .forEach(text -> labels.add(new Label(project.project(), text)));
      }
    }
    return labels;
  }

  private static Set<String> labels(Agreement agreement) {
    Set<String> labels = new HashSet<>();
    agreement.versions().stream()
        .map(AgreementVersion::timeMetrics)
        .flatMap(List::stream)
        .flatMap(RescueLabels::filters)
        .flatMap(RescueLabels::leaves)
        .filter(leaf -> leaf.field().equals(FieldKey.LABEL))
        .flatMap(leaf -> leaf.idsOrNames().stream())
        .forEach(text -> labels.add(text.toLowerCase(Locale.ROOT)));
    return labels;
  }

  private static Stream<Filter> filters(TimeMetric metric) {
    Stream<Filter> goals = metric.goals().stream().map(goal -> goal.applies());
    return metric.start() instanceof Anchor.ConditionTrue start
        ? Stream.concat(goals, Stream.of(start.condition()))
        : goals;
  }

  /** The leaves that ask for a value; what a filter excludes it does not ask for. */
  private static Stream<Filter.OneOf> leaves(Filter filter) {
    if (filter instanceof Filter.All all) {
      return all.parts().stream().flatMap(RescueLabels::leaves);
    }
    if (filter instanceof Filter.Any any) {
      return any.parts().stream().flatMap(RescueLabels::leaves);
    }
    return filter instanceof Filter.OneOf oneOf ? Stream.of(oneOf) : Stream.empty();
  }
}
