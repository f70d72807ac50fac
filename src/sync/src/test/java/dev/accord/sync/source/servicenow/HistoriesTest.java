package dev.accord.sync.source.servicenow;

import static dev.accord.sync.source.servicenow.Instance.START;
import static dev.accord.sync.source.servicenow.Instance.understood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.trouble.TroubleException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What records were, by their audit trail and journal. */
class HistoriesTest {
  @RegisterExtension private static final Instance INSTANCE = new Instance();

  @Test
  void a_record_is_told_with_its_history() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().put("incident", "a", "assignment_group", "g1");
    INSTANCE
        .tables()
        .update("a", START.plusSeconds(60), "abel", "state", "2", "assignment_group", "g2");
    INSTANCE.tables().update("a", START.plusSeconds(120), "system", "assigned_to", "u1");
    INSTANCE
        .tables()
        .put(
            "sys_journal_field",
            "j1",
            "element_id",
            "a",
            "element",
            "comments",
            "sys_created_on",
            FakeServiceNow.text(START.plusSeconds(90)),
            "sys_created_by",
            "abel");
    INSTANCE
        .tables()
        .put(
            "sys_journal_field",
            "j2",
            "element_id",
            "a",
            "element",
            "work_notes",
            "sys_created_on",
            FakeServiceNow.text(START.plusSeconds(95)),
            "sys_created_by",
            "guest");
    INSTANCE.tables().update("a", START.plusSeconds(180), "abel", "state", "6");

    OutsideTicket outside = understood(INSTANCE.source(10).next(Optional.empty()).tickets().get(0));

    Ticket ticket = outside.ticket();
    assertThat(ticket.id().toString()).isEqualTo("it/a");
    assertThat(ticket.key()).isEqualTo("INCa");
    assertThat(outside.summary()).isEqualTo("Printer a");
    assertThat(outside.url()).hasToString(INSTANCE.url() + ("/incident.do?sys_id=a"));
    assertThat(ticket.created()).isEqualTo(START);
    assertThat(ticket.initial().values(FieldKey.STATUS)).containsExactly(FieldValue.of("New"));
    assertThat(ticket.initial().values(FieldKey.PRIORITY)).containsExactly(FieldValue.of("Medium"));
    assertThat(ticket.initial().values(FieldKey.ASSIGNMENT_GROUP))
        .containsExactly(new FieldValue("it:g1", "Desk"));
    assertThat(ticket.initial().has(FieldKey.ASSIGNEE)).isFalse();
    assertThat(ticket.events())
        .extracting(event -> Duration.between(START, event.at()).toSeconds())
        .containsExactly(60L, 90L, 95L, 120L, 180L);
    assertThat(((Event.FieldsChanged) ticket.events().get(0)).after())
        .containsEntry(FieldKey.ASSIGNMENT_GROUP, List.of(new FieldValue("it:g2", "Network")))
        .containsEntry(FieldKey.STATUS, List.of(FieldValue.of("In Progress")));
    assertThat(ticket.events().get(0).stamp().author()).contains(new UserKey("@abel"));
    assertThat(((Event.Commented) ticket.events().get(1)).clientVisible()).isTrue();
    assertThat(((Event.Commented) ticket.events().get(2)).clientVisible()).isFalse();
    assertThat(ticket.events().get(2).stamp().author()).contains(new UserKey("it:guest"));
    assertThat(ticket.events().get(3).stamp().author()).isEmpty();
    assertThat(now(ticket).values(FieldKey.RESOLUTION)).containsExactly(FieldValue.of("Done"));
    assertThat(DocumentReader.readOutsideTicket(DocumentWriter.write(outside)).orElseThrow())
        .isEqualTo(outside);
  }

  @Test
  void an_unknown_state_is_told_and_marked_and_never_guessed() {
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().put("incident", "a", "state", "8");

    TicketState initial =
        understood(INSTANCE.source(5).next(Optional.empty()).tickets().get(0)).ticket().initial();

    assertThat(initial.values(FieldKey.STATUS))
        .containsExactly(new FieldValue("it:8", "Cancelled"));
    assertThat(initial.has(FieldKey.STATUS_CATEGORY)).isFalse();
  }

  @Test
  void a_history_that_may_not_be_read_is_not_taken_for_none() {
    for (int i = 0; i < 5; i++) {
      INSTANCE.tables().create("t" + i, START);
      INSTANCE.tables().put("incident", "t" + i, "sys_mod_count", "3");
    }

    assertThatThrownBy(() -> INSTANCE.source(10).next(Optional.empty()))
        .isInstanceOf(TroubleException.class)
        .hasMessageContaining("let the user read sys_audit");
  }

  @Test
  void hostile_texts_are_carried_as_texts() {
    String hostile = "<script>alert(1)</script>\u202E\n^NQsys_id!=x";
    INSTANCE.tables().create("a", START);
    INSTANCE.tables().put("incident", "a", "short_description", hostile, "number", hostile);
    INSTANCE
        .tables()
        .update("a", START.plusSeconds(3), hostile, "priority", hostile, "assigned_to", hostile);

    OutsideTicket outside = understood(INSTANCE.source(5).next(Optional.empty()).tickets().get(0));

    assertThat(DocumentReader.readOutsideTicket(DocumentWriter.write(outside)).orElseThrow())
        .isEqualTo(outside);
  }

  private static TicketState now(Ticket ticket) {
    TicketState state = ticket.initial();
    for (Event event : ticket.events()) {
      if (event instanceof Event.FieldsChanged changed) {
        state = state.with(changed.after());
      }
    }
    return state;
  }
}
