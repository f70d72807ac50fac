package dev.accord.plugin.config;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.Filter;
import java.util.ArrayList;
import java.util.List;

/** Finds every filter in the definitions. */
final class PlacedFilters {
  private final List<PlacedFilter> found = new ArrayList<>();

  private PlacedFilters() {}

  static List<PlacedFilter> in(Definitions definitions) {
    PlacedFilters filters = new PlacedFilters();
    for (Service service : definitions.services()) {
      filters.add("services[%s].requests".formatted(service.id()), service.requests());
    }
    definitions.agreements().forEach(filters::addAgreement);
    definitions.projects().forEach(filters::addProject);
    return filters.found;
  }

  private void addAgreement(Agreement agreement) {
    for (AgreementVersion version : agreement.versions()) {
      for (TimeMetric metric : version.timeMetrics()) {
        addMetric(
            "agreements[%s].versions[%d].metrics[%s]"
                .formatted(agreement.id(), version.number(), metric.id()),
            metric);
      }
    }
  }

  private void addMetric(String path, TimeMetric metric) {
    if (metric.start() instanceof Anchor.Asked asked) {
      add(path + ".start", asked.complete());
    }
    if (metric.start() instanceof Anchor.ConditionTrue condition) {
      add(path + ".start", condition.condition());
    }
    if (metric.stop() instanceof Stop.When when) {
      add(path + ".stop", when.condition());
    }
    metric.cancel().ifPresent(cancel -> add(path + ".cancel", cancel));
    addPauses(path, metric.pauses());
    for (Goal goal : metric.goals()) {
      add("%s.goals[%s]".formatted(path, goal.id()), goal.applies());
    }
  }

  private void addProject(ProjectSettings project) {
    String path = "projects[%s]".formatted(project.project());
    addRules(path + ".owners", project.owners());
    addRules(path + ".clients", project.clients());
    addPauses(path, project.pauses());
  }

  private void addRules(String path, List<DepartmentRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      add("%s[%d]".formatted(path, i), rules.get(i).when());
    }
  }

  private void addPauses(String path, List<PauseRule> pauses) {
    for (int i = 0; i < pauses.size(); i++) {
      add("%s.pauses[%d]".formatted(path, i), pauses.get(i).condition());
    }
  }

  private void add(String path, Filter filter) {
    if (filter instanceof Filter.All all) {
      all.parts().forEach(part -> add(path, part));
    } else if (filter instanceof Filter.Any any) {
      any.parts().forEach(part -> add(path, part));
    } else if (filter instanceof Filter.Not not) {
      add(path, not.part());
    } else {
      found.add(new PlacedFilter(path, filter));
    }
  }
}
