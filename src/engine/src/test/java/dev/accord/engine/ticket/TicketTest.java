package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Instant MON_2026_03_02_0800Z = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant MON_2026_03_02_0900Z = Instant.parse("2026-03-02T09:00:00Z");
  private static final UserKey IDA = new UserKey("ida");
  private static final Event COMMENT =
      new Event.Commented(Stamp.of("1", MON_2026_03_02_0900Z, 2, IDA), true);
  private static final Event CHANGE =
      new Event.FieldsChanged(
          Stamp.of("1", MON_2026_03_02_0900Z, 1, IDA),
          Map.of(FieldKey.PRIORITY, List.of(FieldValue.of("High"))));

  private static Ticket with(Event... events) {
    return Ticket.of(
        new TicketId("jira", "1"),
        "ITS-1",
        MON_2026_03_02_0800Z,
        TicketState.EMPTY,
        List.of(events));
  }

  @Test
  void events_stand_in_the_order_of_instant_sequence_and_id() {
    Event later =
        new Event.Commented(Stamp.of("0", MON_2026_03_02_0900Z.plusMillis(1), 0, IDA), true);
    Event byId = new Event.Commented(Stamp.of("2", MON_2026_03_02_0900Z, 2, IDA), true);

    assertThat(with(later, byId, COMMENT, CHANGE).events())
        .containsExactly(CHANGE, COMMENT, byId, later);
  }

  @Test
  void an_event_that_arrives_twice_counts_once() {
    assertThat(with(COMMENT, COMMENT).events()).containsExactly(COMMENT);
  }

  @Test
  void comments_and_changes_are_numbered_apart() {
    assertThat(with(COMMENT, CHANGE).events()).hasSize(2);
  }

  @Test
  void two_tickets_of_the_same_facts_are_equal() {
    assertThat(with(COMMENT, CHANGE)).isEqualTo(with(CHANGE, COMMENT, CHANGE));
  }

  @Test
  void a_blank_key_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Ticket(
                    new TicketId("jira", "1"),
                    " ",
                    MON_2026_03_02_0800Z,
                    TicketState.EMPTY,
                    List.of(),
                    Duration.ZERO))
        .withMessageContaining("ticket key");
  }

  @Test
  void a_state_copies_what_it_is_given() {
    List<FieldValue> labels = new java.util.ArrayList<>(List.of(FieldValue.of("vpn")));
    TicketState state = new TicketState(Map.of(FieldKey.LABEL, labels));
    labels.clear();

    assertThat(state.values(FieldKey.LABEL)).containsExactly(FieldValue.of("vpn"));
  }

  @Test
  void a_cleared_field_has_no_value() {
    TicketState state =
        new TicketState(Map.of(FieldKey.PRIORITY, List.of(FieldValue.of("High"))))
            .with(Map.of(FieldKey.PRIORITY, List.of()));

    assertThat(state.value(FieldKey.PRIORITY)).isEmpty();
    assertThat(state.has(FieldKey.PRIORITY)).isFalse();
  }
}
