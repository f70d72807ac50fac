package dev.accord.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.Doubts;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DepartmentRulesTest {
  private static final Instant MON_2026_03_02_0900Z = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<String> TEXTS = List.of("vpn", "VPN", "mail", "Mail", "printer", "7");
  private static final List<FieldKey> FIELDS =
      List.of(FieldKey.COMPONENT, FieldKey.LABEL, FieldKey.TYPE);

  @Test
  void the_first_rule_that_matches_counts_whatever_it_asks() {
    DepartmentRules rules =
        new DepartmentRules(
            List.of(
                rule(is(FieldKey.LABEL, "mail"), "mail-team"),
                rule(new Filter.HasValue(FieldKey.COMPONENT), "component-team"),
                rule(is(FieldKey.LABEL, "vpn"), "vpn-team")));

    assertThat(first(rules, Map.of(FieldKey.LABEL, values("vpn", "MAIL")))).contains("mail-team");
    assertThat(first(rules, Map.of(FieldKey.LABEL, values("vpn")))).contains("vpn-team");
    assertThat(first(rules, Map.of(FieldKey.LABEL, values("vpn"), FieldKey.COMPONENT, values("x"))))
        .contains("component-team");
    assertThat(first(rules, Map.of())).isEmpty();
  }

  @Test
  void an_id_matches_letter_for_letter_and_a_name_but_for_case() {
    DepartmentRules rules =
        new DepartmentRules(List.of(rule(is(FieldKey.COMPONENT, "Network"), "network")));

    assertThat(first(rules, Map.of(FieldKey.COMPONENT, List.of(new FieldValue("1", "NETWORK")))))
        .contains("network");
    assertThat(first(rules, Map.of(FieldKey.COMPONENT, List.of(new FieldValue("NETWORK", "LAN")))))
        .isEmpty();
    assertThat(first(rules, Map.of(FieldKey.COMPONENT, List.of(new FieldValue("Network", "LAN")))))
        .contains("network");
  }

  @Test
  void it_answers_as_asking_one_rule_after_the_other() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      List<DepartmentRule> rules =
          Stream.generate(() -> rule(filter(random), "d" + random.nextInt(100)))
              .limit(random.nextInt(6))
              .toList();
      Map<FieldKey, List<FieldValue>> fields = new HashMap<>();
      FIELDS.forEach(field -> fields.put(field, drawn(random)));
      Step step = step(fields);

      Optional<DepartmentId> expected =
          rules.stream()
              .filter(rule -> step.matches(rule.when(), Directory.EMPTY))
              .map(DepartmentRule::department)
              .findFirst();
      assertThat(new DepartmentRules(rules).first(step, Directory.EMPTY))
          .as("rules %s for %s", rules, step.state())
          .isEqualTo(expected);
    }
  }

  private static Filter filter(Random random) {
    FieldKey field = any(FIELDS, random);
    return switch (random.nextInt(4)) {
      case 0 -> new Filter.HasValue(field);
      case 1 -> new Filter.Not(is(field, any(TEXTS, random)));
      default -> new Filter.OneOf(field, List.of(any(TEXTS, random), any(TEXTS, random)));
    };
  }

  private static List<FieldValue> drawn(Random random) {
    List<FieldValue> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(new FieldValue(any(TEXTS, random), any(TEXTS, random)));
    }
    return values;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static DepartmentRule rule(Filter when, String department) {
    return new DepartmentRule(when, new DepartmentId(department));
  }

  private static Filter is(FieldKey field, String text) {
    return new Filter.OneOf(field, List.of(text));
  }

  private static List<FieldValue> values(String... texts) {
    return Stream.of(texts).map(FieldValue::of).toList();
  }

  private static Optional<String> first(
      DepartmentRules rules, Map<FieldKey, List<FieldValue>> fields) {
    return rules.first(step(fields), Directory.EMPTY).map(DepartmentId::value);
  }

  private static Step step(Map<FieldKey, List<FieldValue>> fields) {
    return new Step(
        0,
        MON_2026_03_02_0900Z.toEpochMilli(),
        new TicketState(fields),
        MON_2026_03_02_0900Z,
        Optional.empty(),
        FieldSet.ALL,
        Doubts.NONE);
  }
}
