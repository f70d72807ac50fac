package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilterTest {
  private static final Instant MON_2026_03_02_0900Z = Instant.parse("2026-03-02T09:00:00Z");
  private static final Directory DIRECTORY =
      (user, group, at) -> user.value().equals("ida") && group.equals("it-staff");
  private static final TicketState STATE =
      new TicketState(
          Map.of(
              FieldKey.STATUS,
              List.of(new FieldValue("10010", "Waiting for client")),
              FieldKey.LABEL,
              List.of(FieldValue.of("vpn"), FieldValue.of("month-end")),
              FieldKey.ASSIGNEE,
              List.of(new FieldValue("ida", "Ida Idström")),
              FieldKey.custom("10100"),
              List.of(FieldValue.of("Remote access"))));
  private static final Filter VPN = new Filter.OneOf(FieldKey.LABEL, List.of("vpn"));
  private static final Filter MAIL = new Filter.OneOf(FieldKey.LABEL, List.of("mail"));
  private static final Filter UNKNOWN =
      new Filter.OneOf(FieldKey.STATUS_CATEGORY, List.of("indeterminate"));

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(new Filter.OneOf(FieldKey.STATUS, List.of("10010")), true),
        Arguments.of(new Filter.OneOf(FieldKey.STATUS, List.of("waiting FOR client")), true),
        Arguments.of(new Filter.OneOf(FieldKey.STATUS, List.of("Open", "Closed")), false),
        Arguments.of(new Filter.OneOf(FieldKey.LABEL, List.of("month-end")), true),
        Arguments.of(new Filter.OneOf(FieldKey.custom("10100"), List.of("Remote access")), true),
        Arguments.of(new Filter.OneOf(FieldKey.custom("99999"), List.of("x")), false),
        Arguments.of(new Filter.HasValue(FieldKey.ASSIGNEE), true),
        Arguments.of(new Filter.HasValue(FieldKey.RESOLUTION), false),
        Arguments.of(new Filter.InGroup(FieldKey.ASSIGNEE, "it-staff"), true),
        Arguments.of(new Filter.InGroup(FieldKey.ASSIGNEE, "gone"), false),
        Arguments.of(new Filter.InGroup(FieldKey.REPORTER, "it-staff"), false),
        Arguments.of(Filter.ANYTHING, true),
        Arguments.of(new Filter.All(List.of(VPN, MAIL)), false),
        Arguments.of(new Filter.Any(List.of(VPN, MAIL)), true),
        Arguments.of(new Filter.Any(List.of(MAIL, MAIL)), false),
        Arguments.of(new Filter.Not(VPN), false),
        Arguments.of(new Filter.Not(new Filter.All(List.of(VPN, MAIL))), true),
        Arguments.of(new Filter.Not(new Filter.Any(List.of(VPN, MAIL))), false),
        Arguments.of(new Filter.Not(new Filter.Not(VPN)), true));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answers(Filter filter, boolean expected) {
    assertThat(filter.matches(STATE, DIRECTORY, MON_2026_03_02_0900Z)).isEqualTo(expected);
    assertThat(filter.rulesOut(STATE, DIRECTORY, MON_2026_03_02_0900Z)).isEqualTo(!expected);
  }

  static Stream<Arguments> questionsOnAnUnknownCategory() {
    return Stream.of(
        Arguments.of(UNKNOWN, false, false),
        Arguments.of(new Filter.Not(UNKNOWN), false, false),
        Arguments.of(new Filter.All(List.of(UNKNOWN, VPN)), false, false),
        Arguments.of(new Filter.All(List.of(UNKNOWN, MAIL)), false, true),
        Arguments.of(new Filter.Any(List.of(UNKNOWN, VPN)), true, false),
        Arguments.of(new Filter.Any(List.of(UNKNOWN, MAIL)), false, false),
        Arguments.of(new Filter.HasValue(FieldKey.STATUS_CATEGORY), false, true));
  }

  @ParameterizedTest
  @MethodSource("questionsOnAnUnknownCategory")
  void of_an_unknown_category_neither_yes_nor_no_is_certain(
      Filter filter, boolean matches, boolean rulesOut) {
    assertThat(filter.matches(STATE, DIRECTORY, MON_2026_03_02_0900Z)).isEqualTo(matches);
    assertThat(filter.rulesOut(STATE, DIRECTORY, MON_2026_03_02_0900Z)).isEqualTo(rulesOut);
  }

  @Test
  void a_filter_that_names_nothing_is_refused_with_a_cure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Filter.OneOf(FieldKey.STATUS, List.of()))
        .withMessage("filter on status names no value. Name one, or ask whether it has a value.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Filter.Any(List.of()))
        .withMessage("filter 'any' has no part. Maybe 'all' was meant.");
  }
}
