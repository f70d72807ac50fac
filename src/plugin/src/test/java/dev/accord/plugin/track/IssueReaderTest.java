package dev.accord.plugin.track;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_0900;
import static dev.accord.plugin.jira.TestIssue.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Event.Commented;
import dev.accord.engine.ticket.Event.FieldsChanged;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.jira.Constant;
import dev.accord.plugin.jira.TestCustomField;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestJira;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.jira.TestStatus;
import dev.accord.plugin.jira.TestUser;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueReaderTest {
  private final TestJira jira = new TestJira();
  private final TestIssue issue = new TestIssue(10482, "ITS-7", MON_0900);

  @Test
  void finds_what_an_issue_was_when_it_was_created() {
    issue
        .prioritize(MON_1000, "ines", Constant.HIGH)
        .transition(MON_1200, "ines", TestStatus.WAITING)
        .resolve(TUE_0900, "omar");

    TicketState initial = read().initial();

    assertThat(names(initial, FieldKey.PRIORITY)).containsExactly("Medium");
    assertThat(names(initial, FieldKey.STATUS)).containsExactly("Open");
    assertThat(names(initial, FieldKey.STATUS_CATEGORY)).containsExactly("new");
    assertThat(names(initial, FieldKey.RESOLUTION)).isEmpty();
    assertThat(names(initial, FieldKey.TYPE)).containsExactly("Task");
    assertThat(initial.user(FieldKey.REPORTER)).hasValue(new UserKey("paul"));
  }

  @Test
  void keeps_the_items_of_one_group_together() {
    issue.resolve(MON_1200, "omar");

    FieldsChanged resolved = (FieldsChanged) read().events().get(0);

    assertThat(resolved.stamp().id()).isEqualTo("1");
    assertThat(resolved.at()).isEqualTo(MON_1200);
    assertThat(resolved.stamp().author()).hasValue(new UserKey("omar"));
    assertThat(resolved.after())
        .containsEntry(FieldKey.STATUS, List.of(new FieldValue("6", "Done")))
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of(FieldValue.of("done")))
        .containsEntry(FieldKey.RESOLUTION, List.of(new FieldValue("1", "Fixed")));
  }

  @Test
  void clears_a_field_that_was_emptied() {
    issue.resolve(MON_1000, "omar").reopen(MON_1200, "paul");

    FieldsChanged reopened = (FieldsChanged) read().events().get(1);

    assertThat(reopened.after()).containsEntry(FieldKey.RESOLUTION, List.of());
  }

  @Test
  void keeps_id_and_name_of_a_status_that_is_gone_and_gives_it_no_category() {
    issue.change(MON_1000, "ines", item("status", "1", "Open", "777", "With the vendor"));
    issue.transition(MON_1200, "ines", TestStatus.DONE);

    FieldsChanged gone = (FieldsChanged) read().events().get(0);

    assertThat(gone.after())
        .containsEntry(FieldKey.STATUS, List.of(new FieldValue("777", "With the vendor")))
        .containsEntry(FieldKey.STATUS_CATEGORY, List.of());
  }

  @Test
  void follows_an_issue_from_project_to_project_by_their_keys() {
    issue.move(MON_1000, "ines", new TestProject(10001, "FIN"), "FIN-3");

    Ticket ticket = read();

    assertThat(ticket.key()).isEqualTo("FIN-3");
    assertThat(names(ticket.initial(), FieldKey.PROJECT)).containsExactly("ITS");
    assertThat(after(ticket, 0).get(FieldKey.PROJECT))
        .containsExactly(new FieldValue("10001", "FIN"));
  }

  @Test
  void adds_up_components_that_came_one_by_one() {
    issue
        .addComponent(MON_1000, "ines", "1", "Network")
        .addComponent(MON_1200, "ines", "2", "Mail");

    Ticket ticket = read();

    assertThat(ticket.initial().values(FieldKey.COMPONENT)).isEmpty();
    assertThat(after(ticket, 0).get(FieldKey.COMPONENT))
        .extracting(FieldValue::name)
        .containsExactly("Network");
    assertThat(after(ticket, 1).get(FieldKey.COMPONENT))
        .extracting(FieldValue::name)
        .containsExactlyInAnyOrder("Network", "Mail");
  }

  @Test
  void splits_labels_at_their_spaces() {
    issue.label(MON_1000, "ines", "payday", "vip").label(MON_1200, "ines", "vip");

    Ticket ticket = read();

    assertThat(ticket.initial().values(FieldKey.LABEL)).isEmpty();
    assertThat(after(ticket, 0).get(FieldKey.LABEL))
        .containsExactly(FieldValue.of("payday"), FieldValue.of("vip"));
    assertThat(after(ticket, 1).get(FieldKey.LABEL)).containsExactly(FieldValue.of("vip"));
  }

  @Test
  void tells_users_by_their_key() {
    issue.assign(MON_1000, "ines", new TestUser("omar"));

    Ticket ticket = read();

    assertThat(ticket.initial().user(FieldKey.ASSIGNEE)).isEmpty();
    assertThat(after(ticket, 0).get(FieldKey.ASSIGNEE))
        .containsExactly(new FieldValue("omar", "Name of omar"));
  }

  @Test
  void tells_a_due_date_as_the_day_that_jira_means() {
    issue.present(Timestamp.valueOf("2026-12-24 00:00:00"));

    assertThat(read().initial().values(FieldKey.DUE_DATE))
        .containsExactly(FieldValue.of("2026-12-24"));
  }

  @Test
  void reads_custom_fields_that_rules_ask_for_by_id_or_name() {
    TestCustomField vendor = jira.field("customfield_10010", "Vendor");
    issue.setCustom(MON_1000, "ines", vendor, "Old Ltd", "Halden Net");
    FieldKey byId = FieldKey.custom("10010");
    FieldKey byName = FieldKey.custom("Vendor");

    Ticket ticket = jira.reader().read(issue, Set.of(byId, byName));

    for (FieldKey key : List.of(byId, byName)) {
      assertThat(names(ticket.initial(), key)).containsExactly("Old Ltd");
      assertThat(after(ticket, 0).get(key)).containsExactly(FieldValue.of("Halden Net"));
    }
  }

  @Test
  void leaves_out_fields_that_no_rule_asks_for_and_keeps_the_event() {
    issue.change(MON_1000, "ines", item("summary", null, "Old", null, "New"));

    FieldsChanged edited = (FieldsChanged) read().events().get(0);

    assertThat(edited.after()).isEmpty();
    assertThat(edited.stamp().author()).hasValue(new UserKey("ines"));
  }

  @Test
  void shows_the_client_only_comments_without_a_group() {
    issue
        .comment(MON_1000, new TestUser("ines"), null)
        .comment(MON_1200, new TestUser("omar"), "it-staff");

    List<Event> events = read().events();

    assertThat(events).hasSize(2);
    assertThat(((Commented) events.get(0)).clientVisible()).isTrue();
    assertThat(((Commented) events.get(1)).clientVisible()).isFalse();
    assertThat(events.get(0).stamp().id()).isEqualTo("10001");
  }

  @Test
  void names_nobody_as_the_author_of_what_a_system_did() {
    issue.change(MON_1000, "", item("priority", "3", "Medium", "2", "High"));

    assertThat(read().events().get(0).stamp().author()).isEmpty();
  }

  private Ticket read() {
    return jira.reader().read(issue, Set.of());
  }

  private static Map<FieldKey, List<FieldValue>> after(Ticket ticket, int event) {
    return ((FieldsChanged) ticket.events().get(event)).after();
  }

  private static List<String> names(TicketState state, FieldKey field) {
    return state.values(field).stream().map(FieldValue::name).toList();
  }
}
