package dev.accord.plugin.config;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.ticket.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds every filter in the definitions. */
final class PlacedFilters {
  private final List<PlacedFilter> found = new ArrayList<>();

  private PlacedFilters() {}

  static List<PlacedFilter> in(Definitions definitions) {
    PlacedFilters filters = new PlacedFilters();
    each(
        "services",
        definitions.services(),
        (path, service) -> filters.add(path + ".requests", service.requests()));
    each("agreements", definitions.agreements(), filters::addAgreement);
    each("projects", definitions.projects(), filters::addProject);
    return filters.found;
  }

  private void addAgreement(String path, Agreement agreement) {
    each(
        path + ".versions",
        agreement.versions(),
        (version, wording) -> each(version + ".metrics", wording.metrics(), this::addMetric));
  }

  private void addMetric(String path, Metric metric) {
    if (metric instanceof TimeMetric time) {
      addTime(path, time);
    }
    if (metric instanceof QualityMetric quality) {
      add(path + ".for", quality.applies());
    }
  }

  private void addTime(String path, TimeMetric metric) {
    if (metric.start() instanceof Anchor.Asked asked) {
      add(path + ".start.asked", asked.complete());
    }
    if (metric.start() instanceof Anchor.ConditionTrue condition) {
      add(path + ".start.when", condition.condition());
    }
    if (metric.stop() instanceof Stop.When when) {
      add(path + ".stop.when", when.condition());
    }
    metric.cancel().ifPresent(cancel -> add(path + ".cancel", cancel));
    addPauses(path, metric.pauses());
    each(path + ".goals", metric.goals(), (goal, one) -> add(goal + ".for", one.applies()));
  }

  private void addProject(String path, ProjectSettings project) {
    addRules(path + ".owners", project.owners());
    addRules(path + ".clients", project.clients());
    addPauses(path, project.pauses());
  }

  private void addRules(String path, List<DepartmentRule> rules) {
    each(path, rules, (rule, one) -> add(rule + ".when", one.when()));
  }

  private void addPauses(String path, List<PauseRule> pauses) {
    each(path + ".pauses", pauses, (pause, one) -> add(pause + ".when", one.condition()));
  }

  private static <T> void each(String list, List<T> items, BiConsumer<String, T> visit) {
    for (int i = 0; i < items.size(); i++) {
      visit.accept("%s[%d]".formatted(list, i), items.get(i));
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
