package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static dev.accord.plugin.Samples.MON_1200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestStatus;
import dev.accord.plugin.jira.TestUser;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.view.Persons;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_1200);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final GlobalPermissionManager global = mock(GlobalPermissionManager.class);
  private final PermissionManager permissions = plugin.jira.permissionManager;
  private final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final ReconcilePass reconcile =
      new ReconcilePass(
          plugin.rules,
          plugin.groups,
          new ChangedIssues(
              plugin.jira.issueManager, plugin.jira.projectManager, mock(SearchService.class)),
          plugin.stores,
          new ReconcilePass.Ticking(plugin.clock, () -> {}));
  private final Caller caller =
      new Caller(
          authentication, global, new Access(global, permissions, plugin.jira.projectManager));

  @BeforeEach
  void configure() {
    when(authentication.getLocale()).thenReturn(Locale.UK);
    when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
    plugin.configure(Samples.document());
  }

  @Test
  void tells_the_clocks_of_an_issue_as_of_now() {
    logIn("paul");
    plugin.jira.add(
        new TestIssue(7, "ITS-7", MON_0900).transition(MON_1000, "ines", TestStatus.WAITING));
    when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);

    JsonObject body = JsonParser.parseString(clocks().clocks("ITS-7")).getAsJsonObject();

    assertThat(body.get("asOf").getAsString()).isEqualTo("2026-11-16T12:00:00.000Z");
    assertThat(body.getAsJsonObject("reader").get("zone").getAsString()).isEqualTo("Europe/Berlin");
    assertThat(body.getAsJsonObject("reader").get("locale").getAsString()).isEqualTo("en-GB");
    JsonObject clock = body.getAsJsonArray("clocks").get(0).getAsJsonObject();
    assertThat(clock.get("phase").getAsString()).isEqualTo("PAUSED");
    assertThat(clock.get("standing").getAsString()).isEqualTo("ON_TRACK");
    assertThat(clock.get("elapsedMillis").getAsLong()).isEqualTo(3_600_000);
    assertThat(clock.get("remainingMillis").getAsLong()).isEqualTo(7 * 3_600_000);
    assertThat(clock.has("due")).isFalse();
    assertThat(clock.getAsJsonObject("pause").get("since").getAsString())
        .isEqualTo("2026-11-16T10:00:00.000Z");
    assertThat(
            clock.getAsJsonObject("pause").getAsJsonObject("department").get("key").getAsString())
        .isEqualTo("finance");
    assertThat(clock.get("openNow").getAsBoolean()).isTrue();
    JsonArray firstWindow = clock.getAsJsonArray("windows").get(0).getAsJsonArray();
    assertThat(firstWindow.get(0).getAsString()).isEqualTo("2026-11-16T12:00:00.000Z");
    assertThat(firstWindow.get(1).getAsString()).isEqualTo("2026-11-16T17:00:00.000Z");
    assertThat(sumOfLedger(body)).isEqualTo(total(body));
  }

  @Test
  void hides_an_issue_from_whoever_may_not_browse_it() {
    logIn("paul");
    TestIssue issue = plugin.jira.add(new TestIssue(7, "ITS-7", MON_0900));
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, new TestUser("paul")))
        .thenReturn(false);

    assertThatThrownBy(() -> clocks().clocks("ITS-7")).satisfies(status(404));
    assertThatThrownBy(() -> clocks().clocks("ITS-404")).satisfies(status(404));
  }

  @Test
  void asks_who_is_not_logged_in_to_log_in_and_refuses_who_is_no_administrator() {
    assertThatThrownBy(() -> configuration().export(null)).satisfies(status(401));
    logIn("ines");
    assertThatThrownBy(() -> configuration().export(null)).satisfies(status(403));
    when(global.hasPermission(GlobalPermissionKey.ADMINISTER, new TestUser("ines")))
        .thenReturn(true);
    assertThat(String.valueOf(configuration().export(null).getEntity())).contains("it-for-finance");
  }

  @Test
  void tells_a_service_account_the_definitions_and_that_nothing_has_changed_since() {
    logIn("robot");
    Response first = configuration().export(null);
    String tag = first.getHeaderString("ETag");

    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(configuration().export(tag).getStatus()).isEqualTo(304);
    assertThat(configuration().export(tag).hasEntity()).isFalse();

    plugin.configure(Samples.document().replace("\"Finance\"", "\"Money\""));
    assertThat(configuration().export(tag).getStatus()).isEqualTo(200);
  }

  @Test
  void refuses_half_a_document_and_one_that_is_too_large() {
    administrate();

    assertThatThrownBy(() -> configuration().preview(text("{\"accord\": 1, \"calendars\": [")))
        .satisfies(status(400));
    assertThatThrownBy(
            () -> configuration().preview(text("\"" + "x".repeat(RequestText.MOST_BYTES) + "\"")))
        .satisfies(status(413));
    assertThatThrownBy(
            () ->
                configuration()
                    .preview(new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'})))
        .satisfies(status(400));
  }

  @Test
  void previews_a_document_whose_texts_are_markup_without_giving_it_back_as_markup() {
    administrate();
    String hostile =
        Samples.document().replace("\"name\": \"Finance\"", "\"name\": \"<script>x()</script>\"");

    String preview = configuration().preview(text(hostile));

    assertThat(preview).doesNotContain("<script>").contains("\\u003cscript\\u003e");
  }

  @Test
  void asks_for_the_fingerprint_of_a_preview() {
    administrate();

    assertThatThrownBy(() -> configuration().apply(null, text(Samples.document())))
        .satisfies(status(400));
  }

  private IssueClocksResource clocks() {
    TicketClocks clocks =
        new TicketClocks(
            new ReaderSettings(authentication, zones),
            plugin.assessor,
            new ReasonDesk(
                plugin.stores,
                new Persons(plugin.jira.people()),
                new Access(global, permissions, plugin.jira.projectManager),
                plugin.clock));
    return new IssueClocksResource(plugin.tickets, clocks);
  }

  private ConfigurationResource configuration() {
    return new ConfigurationResource(caller, plugin.configuration, reconcile, plugin.background);
  }

  private void administrate() {
    logIn("admin");
    when(global.hasPermission(GlobalPermissionKey.ADMINISTER, new TestUser("admin")))
        .thenReturn(true);
  }

  private void logIn(String key) {
    when(authentication.getLoggedInUser()).thenReturn(new TestUser(key));
  }

  private static java.util.function.Consumer<Throwable> status(int expected) {
    return failure -> {
      assertThat(failure).isInstanceOf(Failure.class);
      assertThat(((Failure) failure).status()).isEqualTo(expected);
      assertThat(failure).message().isNotBlank();
    };
  }

  private static long sumOfLedger(JsonObject body) {
    long sum = 0;
    for (var entry : body.getAsJsonObject("ledger").getAsJsonArray("entries")) {
      sum += entry.getAsJsonObject().get("workingMillis").getAsLong();
    }
    return sum;
  }

  private static long total(JsonObject body) {
    return body.getAsJsonObject("ledger").get("totalMillis").getAsLong();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
