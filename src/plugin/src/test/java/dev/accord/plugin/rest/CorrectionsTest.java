package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.alert.HeadsMail;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.Constant;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.job.NotNowException;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.Judging.Occasion;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.StoredVerdict;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions that are corrected after the fact: looked at first, then stored and told. */
class CorrectionsTest {
  private static final DefinitionName OFFICE =
      new DefinitionName(DefinitionKind.CALENDAR, "office");
  private static final DefinitionName IT_FOR_FINANCE =
      new DefinitionName(DefinitionKind.AGREEMENT, "it-for-finance");

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), WED_0900);
  private final TestWeb web = new TestWeb(plugin);
  private final List<Email> mails = new ArrayList<>();
  private final SMTPMailServer server = mock(SMTPMailServer.class);
  private final RecomputationsResource resource = web.recomputations(heads());
  private final List<Long> issueIds = new ArrayList<>();

  @BeforeEach
  void configure() throws Exception {
    plugin.background.start();
    plugin.configure(
        Samples.document()
            .replace("\"id\": \"it\",", "\"id\": \"it\", \"head\": \"petra\",")
            .replace("\"id\": \"finance\",", "\"id\": \"finance\", \"head\": \"paul\","));
    when(plugin.jira.issueManager.getIssueIdsForProject(TestProject.ITS.getId()))
        .thenReturn(issueIds);
    web.administrate("admin");
  }

  @AfterEach
  void stop() {
    plugin.background.stop();
  }

  private HeadsMail heads() {
    MailServerManager servers = mock(MailServerManager.class);
    ApplicationProperties application = mock(ApplicationProperties.class);
    when(servers.getDefaultSMTPMailServer()).thenReturn(server);
    when(application.getBaseUrl(any())).thenReturn("https://jira.example");
    try {
      doAnswer(call -> mails.add(call.getArgument(0))).when(server).send(any());
    } catch (MailException e) {
      throw new IllegalStateException(e);
    }
    return new HeadsMail(new Heads(plugin.jira.users, plugin.jira.zones, servers), application);
  }

  /** Nine hours of Monday and Tuesday were too many; without Monday it was one. */
  private void lateBecauseOfMonday() {
    track(new TestIssue(7, "ITS-7", MON_0900).resolve(TUE_1000, "ines"));
  }

  private void openSinceMonday() {
    track(new TestIssue(8, "ITS-8", MON_1200));
  }

  private void track(TestIssue issue) {
    plugin.jira.add(issue);
    issueIds.add(issue.getId());
    plugin.stores.queue().add(issue.getId(), Reason.CHANGED, WED_0900);
    plugin.tracker.trackSome();
  }

  @Test
  void shows_what_a_forgotten_holiday_changes_and_writes_nothing() {
    lateBecauseOfMonday();
    openSinceMonday();
    track(new TestIssue(9, "ITS-9", TUE_1000));

    JsonObject ready = ready(start(mondayOff()));

    assertThat(ready.getAsJsonObject("subject"))
        .isEqualTo(
            json("{\"kind\": \"calendars\", \"id\": \"office\", \"name\": \"Office hours\"}"));
    assertThat(ready.has("project")).isFalse();
    assertThat(ready.get("reason").getAsString()).isEqualTo("We forgot Monday");
    assertThat(ready.get("firstChange").getAsString()).isEqualTo("2026-11-16T09:00:00.000Z");
    assertThat(ready.get("total").getAsInt()).isEqualTo(3);
    assertThat(ready.get("differing").getAsInt()).isEqualTo(1);
    assertThat(ready.get("openDiffering").getAsInt()).isEqualTo(1);
    assertThat(ready.getAsJsonArray("differences"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"issue": "ITS-7", "clock": "it-for-finance/resolution #1", "open": false,
                  "before": "BREACHED 2026-11-17T09:00:00.001Z", "after": "MET 2026-11-17T10:00:00Z"},
                 {"issue": "ITS-8", "clock": "it-for-finance/resolution #1", "open": true,
                  "before": "BREACHED since 2026-11-17T12:00:00.001Z",
                  "after": "AT_RISK due 2026-11-17T17:00:00Z"}]
                """));
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(1);
    assertThat(stored(OFFICE)).doesNotContain("We forgot");
    assertThat(mails).isEmpty();
  }

  @Test
  void stores_the_correction_and_a_verdict_beside_the_old_one_and_tells_both_heads() {
    lateBecauseOfMonday();
    openSinceMonday();
    JsonObject ready = ready(start(mondayOff()));
    web.administrate("omar");

    apply(ready);

    Rules now = plugin.rules.current();
    assertThat(now.stored(OFFICE).orElseThrow().definition().author()).isEqualTo("omar");
    assertThat(stored(OFFICE)).contains("We forgot Monday", "2026-11-18T09:00:00Z", "admin");
    List<StoredVerdict> verdicts = plugin.stores.tickets().verdicts(7);
    assertThat(verdicts)
        .extracting(one -> one.outcome().orElseThrow())
        .containsExactly(Outcome.BREACHED, Outcome.MET);
    assertThat(verdicts.get(1).judging().occasion()).isEqualTo(Occasion.RECOMPUTED);
    assertThat(verdicts.get(1).judging().author()).hasValue(new UserKey("omar"));
    assertThat(plugin.stores.queue().without(List.of(8L))).as("not queued").isEmpty();
    assertThat(mails)
        .extracting(Email::getTo)
        .containsExactlyInAnyOrder("petra@example.com", "paul@example.com");
    assertThat(mails.get(0).getSubject())
        .isEqualTo("[Accord] The calendar Office hours was corrected");
    assertThat(mails.get(0).getBody())
        .contains(
            "Why: We forgot Monday",
            "differ from Mon 16 Nov 2026 10:00 (Europe/Berlin) on",
            "IT Services for Finance: verdicts judged anew: 1; open clocks with another due instant or"
                + " standing: 1",
            "https://jira.example/plugins/servlet/accord/calendars/office");
  }

  @Test
  void a_mail_server_that_refuses_does_not_fail_the_correction() throws Exception {
    lateBecauseOfMonday();
    doThrow(new MailException("full")).when(server).send(any());

    apply(ready(start(mondayOff())));

    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(2);
  }

  @Test
  void a_calendar_changed_meanwhile_is_not_overwritten_and_the_dry_run_stays() {
    JsonObject ready = ready(start(mondayOff()));
    JsonObject renamed = document(OFFICE);
    renamed.addProperty("name", "Desk hours");
    store(OFFICE, renamed);

    assertThatThrownBy(() -> resource.apply(id(ready)))
        .isInstanceOf(NotNowException.class)
        .hasMessageContaining("was changed after it was compared");

    assertThat(state(id(ready))).isEqualTo("READY");
    assertThat(stored(OFFICE)).contains("Desk hours").doesNotContain("We forgot");
  }

  @Test
  void a_revision_that_is_not_the_stored_one_is_a_conflict_with_what_is_stored() {
    JsonObject request = request("calendars", OFFICE, mondayOff());
    request.addProperty("revision", 4711);

    Response response = resource.start(body(request.toString()));

    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(json(response).getAsJsonObject("conflict").get("revision").getAsInt())
        .isEqualTo(revision(OFFICE));
  }

  @Test
  void hours_that_differ_without_a_correction_are_refused_at_their_version() {
    JsonObject changed = mondayOff();
    version(changed).remove("corrections");

    assertThat(problems(start(changed))).containsExactly("versions[0]");
  }

  @Test
  void a_calendar_without_a_correction_is_nothing_to_recompute() {
    assertThat(problems(start(document(OFFICE)))).containsExactly("versions");
  }

  @Test
  void a_correction_without_a_reason_is_refused() {
    JsonObject changed = mondayOff();
    JsonArray corrections = version(changed).getAsJsonArray("corrections");
    corrections.get(0).getAsJsonObject().addProperty("reason", " ");

    assertThat(problems(start(changed))).containsExactly("versions[0].corrections[0].reason");
  }

  @ParameterizedTest
  @CsvSource({
    "calendars, nowhere, 404",
    "projects,  ITS,     400",
    "services,  office,  400",
  })
  void what_is_not_there_or_cannot_be_recomputed_is_told(String kind, String id, int status) {
    JsonObject request = request(kind, OFFICE, mondayOff());
    request.addProperty("id", id);

    assertThatThrownBy(() -> resource.start(body(request.toString())))
        .satisfies(failure(status)::accept);
  }

  @Test
  void a_correction_is_for_administrators() {
    web.logIn("ines");

    assertThatThrownBy(() -> start(mondayOff())).satisfies(failure(403)::accept);
  }

  @Test
  void a_correction_that_was_interrupted_can_be_done_again() {
    lateBecauseOfMonday();
    JsonObject corrected = mondayOff();
    JsonObject newest = version(corrected).getAsJsonArray("corrections").get(0).getAsJsonObject();
    newest.addProperty("at", "2026-11-18T08:00:00Z");
    newest.addProperty("by", "admin");
    store(OFFICE, corrected);

    JsonObject ready = ready(start(document(OFFICE)));

    assertThat(ready.get("differing").getAsInt()).isEqualTo(1);
    apply(ready);
    assertThat(plugin.stores.tickets().verdicts(7)).hasSize(2);
  }

  @Test
  void what_differs_for_another_reason_is_left_alone() {
    TestIssue later = new TestIssue(7, "ITS-7", TUE_1000).resolve(WED_0900, "ines");
    track(later);
    later.prioritize(TUE_1000.plusSeconds(1), "ines", Constant.HIGH);

    assertThat(ready(start(mondayOff())).get("differing").getAsInt()).isZero();
  }

  @Test
  void shows_which_open_clocks_a_takeover_will_change_when_it_comes() {
    twoVersions();
    track(new TestIssue(7, "ITS-7", WED_0900));
    JsonObject moved = document(IT_FOR_FINANCE);
    last(moved).addProperty("takesOverOpenClocksAt", "2026-11-19T09:00:00Z");

    JsonObject ready = ready(start("agreements", IT_FOR_FINANCE, moved));

    assertThat(ready.get("differing").getAsInt()).isZero();
    assertThat(ready.get("openDiffering").getAsInt()).isEqualTo(1);
    assertThat(ready.has("firstChange")).isFalse();
    JsonObject difference = ready.getAsJsonArray("differences").get(0).getAsJsonObject();
    assertThat(difference.get("before").getAsString())
        .isEqualTo("AT_RISK due 2026-11-18T17:00:00Z");
    assertThat(difference.get("after").getAsString())
        .isEqualTo("BREACHED since 2026-11-19T09:00:00Z");
    apply(ready);
    assertThat(stored(IT_FOR_FINANCE)).contains("takesOverOpenClocksAt");
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).getBody())
        .contains("They go on under it from Thu 19 Nov 2026 10:00 (Europe/Berlin) on.");
  }

  @Test
  void a_takeover_in_the_past_is_refused_even_when_it_passed_since_the_dry_run() {
    twoVersions();
    JsonObject moved = document(IT_FOR_FINANCE);
    last(moved).addProperty("takesOverOpenClocksAt", "2026-11-18T12:00:00Z");
    JsonObject ready = ready(start("agreements", IT_FOR_FINANCE, moved));
    plugin.clock.advance(Duration.ofHours(4));

    assertThat(problems(start("agreements", IT_FOR_FINANCE, moved)))
        .containsExactly("versions[1].takesOverOpenClocksAt");
    assertThatThrownBy(() -> resource.apply(id(ready)))
        .isInstanceOf(NotNowException.class)
        .hasMessageContaining("has passed");
    assertThat(state(id(ready))).isEqualTo("READY");
  }

  /** The second version is in force from Wednesday noon on and promises two hours. */
  private void twoVersions() {
    JsonObject agreement = document(IT_FOR_FINANCE);
    JsonObject second = version(agreement).deepCopy();
    version(agreement).addProperty("status", "superseded");
    second.addProperty("version", 2);
    second.addProperty("effectiveFrom", "2026-11-18T12:00:00Z");
    second
        .getAsJsonArray("metrics")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("goals")
        .forEach(goal -> goal.getAsJsonObject().addProperty("within", "2h"));
    agreement.getAsJsonArray("versions").add(second);
    store(IT_FOR_FINANCE, agreement);
  }

  private JsonObject mondayOff() {
    JsonObject calendar = document(OFFICE);
    version(calendar)
        .add("exceptions", JsonParser.parseString("[{\"date\": \"2026-11-16\", \"hours\": []}]"));
    version(calendar)
        .add("corrections", JsonParser.parseString("[{\"reason\": \"We forgot Monday\"}]"));
    return calendar;
  }

  private static JsonObject version(JsonObject definition) {
    return definition.getAsJsonArray("versions").get(0).getAsJsonObject();
  }

  private static JsonObject last(JsonObject definition) {
    JsonArray versions = definition.getAsJsonArray("versions");
    return versions.get(versions.size() - 1).getAsJsonObject();
  }

  private JsonObject document(DefinitionName name) {
    return json(stored(name));
  }

  private String stored(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().definition().json();
  }

  private int revision(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().number();
  }

  private void store(DefinitionName name, JsonObject document) {
    assertThat(
            plugin.definitions.store(
                plugin.definitions.propose(name, document.toString()),
                revision(name),
                PluginUnderTest.ADMIN))
        .isInstanceOf(dev.accord.plugin.config.Outcome.Done.class);
  }

  private Response start(JsonObject calendar) {
    return start("calendars", OFFICE, calendar);
  }

  private Response start(String kind, DefinitionName name, JsonObject document) {
    return resource.start(body(request(kind, name, document).toString()));
  }

  private JsonObject request(String kind, DefinitionName name, JsonObject document) {
    JsonObject request = new JsonObject();
    request.addProperty("kind", kind);
    request.addProperty("id", name.key());
    request.addProperty("revision", revision(name));
    request.add("document", document);
    return request;
  }

  private static List<String> problems(Response response) {
    assertThat(response.getStatus()).isEqualTo(400);
    List<String> paths = new ArrayList<>();
    json(response)
        .getAsJsonArray("problems")
        .forEach(problem -> paths.add(problem.getAsJsonObject().get("path").getAsString()));
    return paths;
  }

  private JsonObject ready(Response started) {
    assertThat(started.getStatus()).isEqualTo(202);
    return await(id(json(started)), "READY");
  }

  private void apply(JsonObject ready) {
    assertThat(resource.apply(id(ready)).getStatus()).isEqualTo(202);
    await(id(ready), "APPLIED");
  }

  private JsonObject await(String id, String state) {
    long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!state(id).equals(state)) {
      assertThat(System.nanoTime()).as("waiting for %s", state).isLessThan(giveUp);
      Thread.onSpinWait();
    }
    return json(resource.one(id));
  }

  private String state(String id) {
    return json(resource.one(id)).get("state").getAsString();
  }

  private static String id(JsonObject recomputation) {
    return recomputation.get("id").getAsString();
  }
}
