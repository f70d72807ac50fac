package dev.accord.engine.agreement;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ordered rules made ready: the first that matches names the department.
 *
 * <p>A project may have a rule for each of a hundred groups. Rules that ask for a field's value are
 * looked up by that value; only the others are asked one by one.
 */
final class DepartmentRules {
  private static final int NONE = Integer.MAX_VALUE;

  private final List<DepartmentRule> rules;
  private final Map<FieldKey, Values> byField = new HashMap<>();
  private final List<Integer> others = new ArrayList<>();
  private final FieldSet reads;

  DepartmentRules(List<DepartmentRule> rules) {
    this.rules = rules;
    this.reads = Filter.reads(rules.stream().map(DepartmentRule::when).toList());
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).when() instanceof Filter.OneOf asked) {
        byField.computeIfAbsent(asked.field(), field -> new Values()).add(asked.idsOrNames(), i);
      } else {
        others.add(i);
      }
    }
  }

  /** Which fields decide which rule matches. */
  FieldSet reads() {
    return reads;
  }

  /** The department of the first rule that matches after the step; empty when none does. */
  Optional<DepartmentId> first(Step step, Directory directory) {
    int first = NONE;
    for (Map.Entry<FieldKey, Values> entry : byField.entrySet()) {
      first = Math.min(first, entry.getValue().first(step.state().values(entry.getKey())));
    }
    for (int other : others) {
      if (other > first) {
        break;
      }
      if (step.matches(rules.get(other).when(), directory)) {
        first = other;
      }
    }
    return first == NONE ? Optional.empty() : Optional.of(rules.get(first).department());
  }

  /** Rules by what they ask for, compared as {@link FieldValue#is} does. */
  private static final class Values {
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(List<String> idsOrNames, int rule) {
      for (String text : idsOrNames) {
        byId.putIfAbsent(text, rule);
        byName.putIfAbsent(text, rule);
      }
    }

    int first(List<FieldValue> values) {
      int first = NONE;
      for (FieldValue value : values) {
        first = Math.min(first, byId.getOrDefault(value.id(), NONE));
        first = Math.min(first, byName.getOrDefault(value.name(), NONE));
      }
      return first;
    }
  }
}
