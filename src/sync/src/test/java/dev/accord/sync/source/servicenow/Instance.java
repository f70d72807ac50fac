package dev.accord.sync.source.servicenow;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.MappingReader;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An instance of ServiceNow for a class of tests, as good as new before each of them. */
final class Instance implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  static final String YAML =
      """
      project: ITS
      fields:
        priority: {field: priority, values: {1: Highest, 3: Medium}}
        assignmentGroup: assignment_group
        assignee: assigned_to
      states:
        values:
          1: {status: New, category: new}
          2: {status: In Progress, category: indeterminate}
          6: {status: Resolved, category: done, resolution: Done}
      people: {by: user-name}
      """;

  static final Mapping MAPPING = MappingReader.read(YAML, ServiceNow.DIALECT).orElseThrow();

  private final FakeServiceNow fake = new FakeServiceNow();
  private final WireMockServer server =
      new WireMockServer(wireMockConfig().dynamicPort().extensions(fake));

  @Override
  public void beforeAll(ExtensionContext context) {
    server.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.resetAll();
    fill();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }

  /** Two groups, one person and the states, and nothing else. */
  void fill() {
    fake.clear();
    fake.serve(server);
    fake.put("sys_user", "u1", "user_name", "abel", "email", "abel@example.org", "name", "Abel");
    fake.put("sys_user_group", "g1", "name", "Desk", "active", "true");
    fake.put("sys_user_group", "g2", "name", "Network", "active", "true");
    choice("c1", "1", "New");
    choice("c2", "2", "In Progress");
    choice("c3", "6", "Resolved");
    choice("c4", "8", "Cancelled");
  }

  private void choice(String id, String value, String label) {
    fake.put(
        "sys_choice",
        id,
        "name",
        "incident",
        "element",
        "state",
        "value",
        value,
        "label",
        label,
        "language",
        "en");
  }

  FakeServiceNow tables() {
    return fake;
  }

  String url() {
    return server.baseUrl();
  }

  ServiceNow source(int pageSize) {
    return source(pageSize, "");
  }

  ServiceNow source(int pageSize, String scope) {
    return source(pageSize, scope, MAPPING);
  }

  ServiceNow source(int pageSize, String scope, Mapping mapping) {
    return new ServiceNow(
        "it", peer(), new ServiceNow.Scope("incident", scope, pageSize), mapping, clock());
  }

  Peer peer() {
    Limits quick =
        new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            10_000_000,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(2));
    return new Peer(
        new PeerSettings("it", URI.create(url()), new Credentials.None(), Optional.empty(), quick),
        clock());
  }

  private static Clock clock() {
    return Clock.fixed(START.plusSeconds(3_600), ZoneOffset.UTC);
  }

  /** Has a table answered in another way. */
  void answer(String table, ResponseDefinitionBuilder answer) {
    server.stubFor(get(urlPathEqualTo("/api/now/table/" + table)).willReturn(answer));
  }

  static OutsideTicket understood(ReadTicket read) {
    assertThat(read).isInstanceOf(ReadTicket.Understood.class);
    return ((ReadTicket.Understood) read).outside();
  }

  /** What is wrong when the source is read. */
  static Trouble trouble(ServiceNow source) {
    TroubleException thrown =
        catchThrowableOfType(TroubleException.class, () -> source.next(Optional.empty()));
    assertThat(thrown).isNotNull();
    return thrown.trouble();
  }
}
