package dev.accord.plugin.config;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the definitions speak of and Jira has to be asked for.
 *
 * @param groups whose members matter
 * @param customFields that filters or date promises read
 */
public record Mentions(Set<String> groups, Set<FieldKey> customFields) {
  public Mentions {
    groups = Set.copyOf(groups);
    customFields = Set.copyOf(customFields);
  }

  static Mentions in(Definitions definitions) {
    Set<String> groups = new TreeSet<>();
    definitions
        .departments()
        .forEach(department -> department.memberGroups().forEach(one -> groups.add(one.group())));
    for (PlacedFilter placed : PlacedFilters.in(definitions)) {
      if (placed.leaf() instanceof Filter.InGroup inGroup) {
        groups.add(inGroup.group());
      }
    }
    Set<FieldKey> customFields =
        Stream.concat(
                PlacedFilters.in(definitions).stream().flatMap(placed -> field(placed.leaf())),
                promisedFields(definitions))
            .filter(FieldKey::isCustom)
            .collect(Collectors.toSet());
    return new Mentions(groups, customFields);
  }

  private static Stream<FieldKey> promisedFields(Definitions definitions) {
    return definitions.agreements().stream()
        .flatMap(agreement -> agreement.versions().stream())
        .flatMap(version -> version.timeMetrics().stream())
        .flatMap(metric -> metric.goals().stream())
        .flatMap(
            goal -> goal.target() instanceof Target.By by ? Stream.of(by.field()) : Stream.of());
  }

  private static Stream<FieldKey> field(Filter leaf) {
    if (leaf instanceof Filter.OneOf oneOf) {
      return Stream.of(oneOf.field());
    }
    if (leaf instanceof Filter.HasValue hasValue) {
      return Stream.of(hasValue.field());
    }
    return leaf instanceof Filter.InGroup inGroup ? Stream.of(inGroup.userField()) : Stream.of();
  }
}
