package dev.accord.plugin.track;

import dev.accord.engine.escalation.RaisedStep;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.AlertStore;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.DefinitionStore;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes steps that came true as alerts, in the transaction that stores the assessments.
 *
 * <p>Nothing is raised of what lay in the past when Accord was told of the agreement or of the
 * project: taking it into use sends no mail about last month.
 */
final class Raising {
  /** What came true just before counts, so that nothing falls between two passes. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final AlertStore alerts;
  private final DefinitionStore definitions;

  Raising(Stores stores) {
    this.alerts = stores.alerts();
    this.definitions = stores.definitions();
  }

  /** Adds what is new; what was raised before stays as it is. */
  void raise(List<JudgedIssue> judged) {
    List<JudgedIssue> escalated =
        judged.stream().filter(issue -> holding(issue).findAny().isPresent()).toList();
    if (escalated.isEmpty()) {
      return;
    }
    Set<Alert.Key> known =
        alerts.of(escalated.stream().map(JudgedIssue::issueId).toList()).stream()
            .map(Alert::key)
            .collect(Collectors.toSet());
    Beginnings beginnings = new Beginnings(new HashMap<>());
    alerts.add(escalated.stream().flatMap(issue -> fresh(issue, known, beginnings)).toList());
  }

  private Stream<Alert> fresh(JudgedIssue issue, Set<Alert.Key> known, Beginnings beginnings) {
    Instant now = issue.assessment().asOf();
    return holding(issue)
        .filter(step -> !known.contains(Alert.Key.of(issue.issueId(), step.key())))
        .filter(step -> !isHistory(step, issue.project(), beginnings))
        .map(step -> Alert.raised(Alert.Key.of(issue.issueId(), step.key()), step.dueAt(), now));
  }

  private static Stream<RaisedStep> holding(JudgedIssue issue) {
    return issue.escalation().raised().stream().filter(RaisedStep::stillHolds);
  }

  private boolean isHistory(RaisedStep step, String project, Beginnings beginnings) {
    String agreement = step.key().clock().agreement().value();
    return Stream.of(
            beginnings.of(DefinitionKind.AGREEMENT, agreement, definitions),
            beginnings.of(DefinitionKind.PROJECT, project, definitions))
        .flatMap(Optional::stream)
        .anyMatch(known -> step.dueAt().isBefore(known.minus(GRACE)));
  }

  /** Since when definitions are known, each asked for once. */
  private record Beginnings(Map<String, Optional<Instant>> known) {
    Optional<Instant> of(DefinitionKind kind, String key, DefinitionStore definitions) {
      return known.computeIfAbsent(kind + " " + key, name -> definitions.firstStored(kind, key));
    }
  }
}
