package dev.accord.engine.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Instant MON_2026_03_02_0800Z = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant MON_2026_03_02_0830Z = Instant.parse("2026-03-02T08:30:00Z");
  private static final Instant MON_2026_03_02_0900Z = Instant.parse("2026-03-02T09:00:00Z");
  private static final UserKey IDA = new UserKey("ida");
  private static final Filter IDA_IN_IT = new Filter.InGroup(FieldKey.ASSIGNEE, "it-staff");

  /** Ida left at 08:30. */
  private static final Directory DIRECTORY =
      (user, group, at) -> user.equals(IDA) && at.isBefore(MON_2026_03_02_0830Z);

  private static Step lastAfter(Map<FieldKey, List<FieldValue>> changed) {
    Ticket ticket =
        Ticket.of(
            new TicketId("jira", "1"),
            "ITS-1",
            MON_2026_03_02_0800Z,
            new TicketState(Map.of(FieldKey.ASSIGNEE, List.of(FieldValue.of("ida")))),
            List.of(new Event.FieldsChanged(Stamp.of("1", MON_2026_03_02_0900Z, 1, IDA), changed)));
    return Timeline.of(ticket, MON_2026_03_02_0900Z).get(1);
  }

  @Test
  void an_update_that_changes_no_field_is_a_step_that_changes_no_answer() {
    Step step = lastAfter(Map.of());

    assertThat(step.at()).isEqualTo(MON_2026_03_02_0900Z.toEpochMilli());
    assertThat(step.changesFields()).isFalse();
    assertThat(step.fieldsSince()).isEqualTo(MON_2026_03_02_0800Z);
    assertThat(step.matches(IDA_IN_IT, DIRECTORY)).isTrue();
  }

  @Test
  void filters_are_asked_as_of_the_last_change_of_a_field() {
    Step step = lastAfter(Map.of(FieldKey.PRIORITY, List.of(FieldValue.of("High"))));

    assertThat(step.changesFields()).isTrue();
    assertThat(step.matches(IDA_IN_IT, DIRECTORY)).isFalse();
  }
}
