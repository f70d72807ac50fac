package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicketStateTest {
  private static final List<FieldValue> HIGH = List.of(FieldValue.of("High"));
  private static final List<FieldValue> LOW = List.of(FieldValue.of("Low"));

  private static final TicketState STATE =
      new TicketState(
          Map.of(
              FieldKey.TYPE,
              List.of(FieldValue.of("Incident")),
              FieldKey.PRIORITY,
              LOW,
              FieldKey.custom("10100"),
              List.of(FieldValue.of("Remote access"))));

  @Test
  void fields_stand_in_the_order_of_their_names() {
    assertThat(STATE.fields().keySet())
        .containsExactly(FieldKey.custom("10100"), FieldKey.PRIORITY, FieldKey.TYPE);
  }

  @Test
  void a_change_replaces_adds_and_clears() {
    TicketState changed =
        STATE.with(
            Map.of(
                FieldKey.PRIORITY, HIGH,
                FieldKey.LABEL, List.of(FieldValue.of("vpn")),
                FieldKey.TYPE, List.of()));

    assertThat(changed.values(FieldKey.PRIORITY)).isEqualTo(HIGH);
    assertThat(changed.has(FieldKey.LABEL)).isTrue();
    assertThat(changed.has(FieldKey.TYPE)).isFalse();
    assertThat(STATE.values(FieldKey.PRIORITY)).isEqualTo(LOW);
  }

  @Test
  void nothing_that_was_given_or_is_told_changes_a_state() {
    List<FieldValue> values = new ArrayList<>(LOW);
    Map<FieldKey, List<FieldValue>> fields = new HashMap<>(Map.of(FieldKey.PRIORITY, values));
    TicketState state = new TicketState(fields);
    values.clear();
    fields.clear();

    assertThat(state.values(FieldKey.PRIORITY)).isEqualTo(LOW);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> state.fields().put(FieldKey.PRIORITY, HIGH));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> state.fields().clear());
  }

  @Test
  void many_changes_are_as_those_of_a_map() {
    Random random = new Random(5);
    Map<FieldKey, List<FieldValue>> expected = new HashMap<>();
    TicketState state = TicketState.EMPTY;
    for (int i = 0; i < 2_000; i++) {
      Map<FieldKey, List<FieldValue>> changed =
          Map.of(FieldKey.custom("" + random.nextInt(30)), List.of(FieldValue.of("value" + i)));
      expected.putAll(changed);
      state = state.with(changed);

      assertThat(state.fields()).isEqualTo(expected).hasSameHashCodeAs(expected);
    }
  }
}
