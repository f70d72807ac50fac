package dev.accord.plugin.outside;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.accord.document.DocumentReader;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestOutside;
import dev.accord.plugin.jira.TestUser;
import dev.accord.plugin.outside.Receipt.Result;
import dev.accord.plugin.store.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People whom other systems name become the right users of Jira. */
class RecognitionTest {
  private static final TestUser PAULA =
      new TestUser("JIRAUSER10100", "paula", "paula@example.org", true);

  /** Who asks is found by the reporter's group alone. */
  private static final String BY_REPORTER =
      Samples.document().replace("\"client\": \"finance\", ", "");

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final Receiving receiving =
      new Receiving(plugin.stores, plugin.jira.entrance(), plugin.jira.intake(), plugin.clock);

  @BeforeEach
  void configure() {
    plugin.jira.group("finance-staff", "paul", PAULA.key());
    plugin.configure(BY_REPORTER);
    plugin.clock.set(TUE_1000);
  }

  @ParameterizedTest
  @CsvSource({
    "@paula,                   JIRAUSER10100",
    "@Paula,                   JIRAUSER10100",
    "mailto:Paula@Example.org, JIRAUSER10100",
    "JIRAUSER10100,            JIRAUSER10100",
    "servicenow:abc,           servicenow:abc",
    "paula,                    paula",
    "@nobody,                  servicenow:nobody",
    "@Nobody,                  servicenow:nobody",
    "mailto:no@example.org,    servicenow:no@example.org",
    "mailto:two@example.org,   servicenow:two@example.org",
  })
  void knows_a_person_by_key_by_name_and_by_an_address_that_is_nobody_elses(
      String written, String key) {
    plugin.jira.join(PAULA);
    plugin.jira.join(new TestUser("JIRAUSER10101", "tom", "two@example.org", true));
    plugin.jira.join(new TestUser("JIRAUSER10102", "tim", "two@example.org", true));

    send(reported(written));

    Ticket ticket = stored();
    assertThat(ticket.initial().user(FieldKey.REPORTER)).contains(new UserKey(key));
    assertThat(ticket.events()).extracting(RecognitionTest::author).containsOnly(new UserKey(key));
    assertThat(((Event.FieldsChanged) ticket.events().get(0)).after())
        .containsEntry(FieldKey.ASSIGNEE, List.of(new FieldValue(key, "Paula P.")));
  }

  @Test
  void finds_the_client_by_the_group_of_a_reporter_whose_key_is_not_the_name() {
    plugin.jira.join(PAULA);

    send(reported("@paula"));
    plugin.tracker.trackSome();

    assertThat(plugin.stores.tickets().clocks(number())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@paula", "mailto:paula@example.org"})
  void knows_who_was_deactivated(String written) {
    plugin.jira.join(PAULA.deactivated());

    send(reported(written));

    assertThat(stored().initial().user(FieldKey.REPORTER)).contains(new UserKey(PAULA.key()));
  }

  @Test
  void counts_as_unchanged_what_is_sent_again_until_somebody_becomes_a_user() {
    assertThat(send(reported("@paula"))).isEqualTo(Result.STORED);
    plugin.tracker.trackSome();
    assertThat(plugin.stores.tickets().clocks(number())).isEmpty();
    assertThat(send(reported("@paula"))).isEqualTo(Result.UNCHANGED);

    plugin.jira.join(PAULA);
    assertThat(send(reported("@paula"))).isEqualTo(Result.STORED);
    plugin.tracker.trackSome();

    assertThat(plugin.stores.tickets().clocks(number())).hasSize(1);
  }

  @Test
  void asks_jira_once_for_each_name_of_a_request_and_never_for_keys() {
    plugin.jira.join(PAULA);

    receiving.receive(
        List.of(
            sent("a", reported("@paula")),
            sent("b", reported("@PAULA")),
            sent("c", reported("@nobody")),
            sent("d", reported("servicenow:abc"))));

    verify(plugin.jira.users, times(1)).getUserByName("paula");
    verify(plugin.jira.users, times(1)).getUserByName("nobody");
    verify(plugin.jira.users, never()).getUserByName("servicenow:abc");
    verify(plugin.jira.userSearch, never()).findUsersByEmail(anyString());
  }

  @Test
  void shows_a_stranger_without_the_mark() {
    send(reported("@Paula"));

    assertThat(stored().initial().values(FieldKey.REPORTER))
        .containsExactly(new FieldValue("servicenow:paula", "paula"));
  }

  @Test
  void leaves_alone_what_is_no_person() {
    send(reported("@paula").replace("\"priority\"", "\"label\": [\"@paula\"], \"priority\""));

    assertThat(stored().initial().values(FieldKey.LABEL)).containsExactly(FieldValue.of("@paula"));
  }

  @Test
  void a_name_that_is_too_long_for_a_key_stays_as_it_is_written() {
    String name = "@" + "x".repeat(250);
    send(reported(name));

    assertThat(stored().initial().user(FieldKey.REPORTER)).contains(new UserKey(name));
  }

  @Test
  void knows_members_of_groups_as_it_knows_people_of_tickets() {
    plugin.jira.join(PAULA);
    plugin.configure(BY_REPORTER.replace("\"it-staff\"", "\"it-staff\", \"servicenow/Desk\""));
    Memberships memberships =
        new Memberships(
            plugin.stores, plugin.rules, plugin.jira.people(), plugin.jira.intake(), plugin.clock);

    memberships.observe(
        "servicenow",
        List.of(
            new ObservedGroup(
                "Desk", Set.of(new UserKey("mailto:Paula@example.org"), new UserKey("@nobody")))));

    assertThat(
            Stream.of("JIRAUSER10100", "servicenow:nobody", "paula", "@nobody")
                .filter(this::isInDesk))
        .containsExactly("JIRAUSER10100", "servicenow:nobody");
  }

  private boolean isInDesk(String key) {
    return plugin
        .rules
        .current()
        .rulebook()
        .directory()
        .isMember(new UserKey(key), "servicenow/Desk", MON_0900);
  }

  private static UserKey author(Event event) {
    return event.stamp().author().orElseThrow();
  }

  /** A ticket that the person reported, took over and commented. */
  private static String reported(String person) {
    return TestOutside.of("a")
        .changed(
            "2026-11-16T09:10:00.000Z",
            "\"changes\": {\"assignee\": [{\"id\": \"%s\", \"name\": \"Paula P.\"}]}"
                .formatted(person))
        .changed("2026-11-16T09:20:00.000Z", "\"comment\": \"client\"")
        .text()
        .replace("\"omar\", \"changes\"", "\"%s\", \"changes\"".formatted(person))
        .replace("\"omar\", \"comment\"", "\"%s\", \"comment\"".formatted(person))
        .replace("\"priority\"", "\"reporter\": [\"%s\"], \"priority\"".formatted(person));
  }

  private static Sent sent(String id, String text) {
    return new Sent(
        "servicenow", id, text.replace("\"id\": \"a\"", "\"id\": \"%s\"".formatted(id)));
  }

  private Result send(String text) {
    return receiving.receive(List.of(sent("a", text))).get(0).result();
  }

  private long number() {
    return plugin.stores.outside().find(new TicketId("servicenow", "a")).orElseThrow().number();
  }

  private Ticket stored() {
    return DocumentReader.readOutsideTicket(plugin.stores.outside().text(number()))
        .orElseThrow()
        .ticket();
  }
}
