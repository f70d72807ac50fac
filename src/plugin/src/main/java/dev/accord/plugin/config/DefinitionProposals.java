package dev.accord.plugin.config;

import dev.accord.document.PlacedReader;
import dev.accord.document.Reading;
import dev.accord.document.change.Comparison;
import dev.accord.document.change.Takeovers;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks over the document of one definition, in its place among all others. */
public final class DefinitionProposals {
  private final RuleSource rules;
  private final JiraCheck jira;
  private final Clock clock;

  public DefinitionProposals(RuleSource rules, JiraCheck jira, Clock clock) {
    this.rules = rules;
    this.jira = jira;
    this.clock = clock;
  }

  Proposal of(DefinitionName name, String document, Rules now) {
    return of(DefinitionForm.of(name.kind()), name, document, now);
  }

  private <T> Proposal of(DefinitionForm<T> form, DefinitionName name, String document, Rules now) {
    PlacedReader place = new PlacedReader(form.without(now.definitions(), name.key()));
    Reading<T> reading = form.reader().placed().apply(place, document);
    Definitions before = form.only(now.definitions(), name.key());
    List<Finding> problems = new ArrayList<>(findings(reading, true));
    List<Finding> warnings = new ArrayList<>(findings(reading, false));
    Optional<Definitions> after = reading.value().map(form::only);
    if (after.isPresent()) {
      String key = form.key().apply(reading.orElseThrow());
      if (key.equals(name.key())) {
        problems.addAll(rewritten(form, before, after.get()));
        problems.addAll(rewritten(form, rules.formerSurveys(now, after.get()), after.get()));
      } else {
        problems.add(otherKey(form, name, key));
      }
      jira.warnings(after.get()).forEach(one -> warnings.add(one.within(form.onlyPath())));
    }
    String text = reading.value().map(form.write()).orElse("");
    return new Proposal(name, before, after, text, problems, warnings);
  }

  /** What verdicts were judged by keeps its wording, and nothing happens after the fact. */
  private List<Finding> rewritten(DefinitionForm<?> form, Definitions before, Definitions after) {
    return Stream.concat(
            Comparison.of(before, after).problems().stream(),
            Takeovers.problems(before, after, clock.instant()).stream())
        .map(problem -> Finding.of(problem).within(form.onlyPath()))
        .toList();
  }

  private static List<Finding> findings(Reading<?> reading, boolean errors) {
    return reading.problems().stream()
        .filter(problem -> problem.isError() == errors)
        .map((Problem problem) -> Finding.of(problem))
        .toList();
  }

  private static Finding otherKey(DefinitionForm<?> form, DefinitionName name, String key) {
    return new Finding(
        form.keyMember(),
        "The document is that of '%s', and was sent for '%s'.".formatted(key, name.key()),
        "Write '%s'; an id never changes. To have another one, add it and remove this one."
            .formatted(name.key()));
  }
}
