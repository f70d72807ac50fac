package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.pass.Judged;
import dev.accord.sync.source.ReadTicket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service itself wrote into a record does not come back as news. */
class OwnNotesTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final FakeServiceNow FAKE = new FakeServiceNow();

  @RegisterExtension
  private static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(wireMockConfig().dynamicPort().extensions(FAKE))
          .build();

  @Test
  void fields_that_are_not_mapped_and_own_notes_leave_the_ticket_as_it_was() {
    FAKE.clear();
    SERVER.stubFor(
        get(urlPathMatching("/api/now/table/.*"))
            .atPriority(9)
            .willReturn(aResponse().withTransformers("servicenow")));
    FAKE.create("a", START);
    journal("j1", "work_notes", "Looked at the cable.");
    Ticket before = read();

    FAKE.update("a", START.plusSeconds(60), "accord", "u_due", "2026-03-02 16:00:00");
    journal(
        "j2",
        "work_notes",
        Note.of(Judged.overdue("a", START).clocks().get(0)).orElseThrow().text());

    Ticket after = read();
    assertThat(after.initial()).isEqualTo(before.initial());
    assertThat(after.events()).isEqualTo(before.events());
    assertThat(after.events()).filteredOn(Event.Commented.class::isInstance).hasSize(1);
  }

  private static void journal(String id, String element, String text) {
    FAKE.put(
        "sys_journal_field",
        id,
        "element_id",
        "a",
        "element",
        element,
        "value",
        text,
        "sys_created_on",
        FakeServiceNow.text(START.plusSeconds(90)),
        "sys_created_by",
        "accord");
  }

  private static Ticket read() {
    Peer peer =
        new Peer(
            PeerSettings.of("it", URI.create(SERVER.baseUrl()), new Credentials.None()),
            Clock.systemUTC());
    ServiceNow source =
        new ServiceNow(
            "it",
            peer,
            new ServiceNow.Scope("incident", "", 10, true),
            MappingReader.read(
                    "{project: ITS, people: {by: user-name}, states: {values: {1: {status: New, category: new}}}}",
                    ServiceNow.DIALECT)
                .orElseThrow(),
            Clock.systemUTC());
    ReadTicket read = source.read(List.of("a")).get(0);
    return ((ReadTicket.Understood) read).outside().ticket();
  }
}
