package dev.accord.sync.accord;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandingsOverRestTest {
  @RegisterExtension
  private static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @Test
  void pages_are_asked_for_by_the_place_behind_the_one_before() {
    SERVER.stubFor(
        standings()
            .withQueryParam("after", absent())
            .willReturn(
                okJson(
                    "{\"tickets\": [%s], \"next\": \"7-3\", \"more\": true}"
                        .formatted(ticket("a")))));
    SERVER.stubFor(
        standings()
            .withQueryParam("after", equalTo("7-3"))
            .willReturn(okJson("{\"tickets\": [], \"next\": \"9\", \"more\": false}")));

    JudgedPage first = accord().standings("servicenow", "");
    assertThat(first.more()).isTrue();
    assertThat(first.tickets().get(0).clocks()).hasSize(1);
    JudgedPage second = accord().standings("servicenow", first.next());
    assertThat(second).isEqualTo(new JudgedPage(List.of(), "9", false));
  }

  @Test
  void an_accord_that_is_older_or_newer_is_told_as_such() {
    SERVER.stubFor(standings().willReturn(notFound()));
    assertThat(trouble()).isEqualTo(Trouble.UNREADABLE);

    SERVER.stubFor(
        standings()
            .willReturn(
                okJson(
                    "{\"tickets\": [%s], \"next\": \"7\", \"more\": false}"
                        .formatted(ticket("a").replace("RUNNING", "ASLEEP")))));
    assertThat(trouble()).isEqualTo(Trouble.UNREADABLE);

    SERVER.stubFor(standings().willReturn(okJson("{\"tickets\": []}")));
    assertThat(trouble()).isEqualTo(Trouble.UNREADABLE);
  }

  private Trouble trouble() {
    return catchThrowableOfType(TroubleException.class, () -> accord().standings("servicenow", ""))
        .trouble();
  }

  private static String ticket(String id) {
    return """
    {"id": "%s", "key": "INC-%s", "project": "ITS", "assessedAt": "2026-03-02T10:00:00.000Z",
     "clocks": [{"agreement": {"id": "a", "name": "A"}, "metric": {"id": "m", "name": "M"},
                 "owedBy": "PROVIDER", "department": {"id": "it", "name": "IT"}, "cycle": 1,
                 "phase": "RUNNING", "standing": "ON_TRACK", "due": "2026-03-02T16:00:00.000Z"}]}
    """
        .formatted(id, id);
  }

  private static MappingBuilder standings() {
    return get(urlPathEqualTo("/rest/accord/1.0/outside-standings"))
        .withQueryParam("system", equalTo("servicenow"));
  }

  private static Accord accord() {
    PeerSettings settings =
        PeerSettings.of("Accord", URI.create(SERVER.baseUrl()), new Credentials.None());
    return new RestAccord(new Peer(settings, Clock.systemUTC()), Clock.systemUTC());
  }
}
