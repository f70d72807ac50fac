package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1200;
import static dev.accord.plugin.Samples.TUE_1000;
import static dev.accord.plugin.Samples.WED_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
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
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.alert.HeadsMail;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.jira.TestProject;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Clocks by office hours, and an administrator who corrects what is defined. */
abstract class CorrectionScene {
  static final DefinitionName OFFICE = new DefinitionName(DefinitionKind.CALENDAR, "office");
  static final DefinitionName IT_FOR_FINANCE =
      new DefinitionName(DefinitionKind.AGREEMENT, "it-for-finance");

  final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), WED_0900);
  final TestWeb web = new TestWeb(plugin);
  final List<Email> mails = new ArrayList<>();
  final SMTPMailServer server = mock(SMTPMailServer.class);
  final RecomputationsResource resource = web.recomputations(heads());
  final List<Long> issueIds = new ArrayList<>();

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

  HeadsMail heads() {
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
  void lateBecauseOfMonday() {
    track(new TestIssue(7, "ITS-7", MON_0900).resolve(TUE_1000, "ines"));
  }

  void openSinceMonday() {
    track(new TestIssue(8, "ITS-8", MON_1200));
  }

  void track(TestIssue issue) {
    plugin.jira.add(issue);
    issueIds.add(issue.getId());
    plugin.stores.queue().add(issue.getId(), Reason.CHANGED, WED_0900);
    plugin.tracker.trackSome();
  }

  /** The second version is in force from Wednesday noon on and promises two hours. */
  void twoVersions() {
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

  JsonObject mondayOff() {
    JsonObject calendar = document(OFFICE);
    version(calendar)
        .add("exceptions", JsonParser.parseString("[{\"date\": \"2026-11-16\", \"hours\": []}]"));
    version(calendar)
        .add("corrections", JsonParser.parseString("[{\"reason\": \"We forgot Monday\"}]"));
    return calendar;
  }

  static JsonObject version(JsonObject definition) {
    return definition.getAsJsonArray("versions").get(0).getAsJsonObject();
  }

  static JsonObject last(JsonObject definition) {
    JsonArray versions = definition.getAsJsonArray("versions");
    return versions.get(versions.size() - 1).getAsJsonObject();
  }

  JsonObject document(DefinitionName name) {
    return json(stored(name));
  }

  String stored(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().definition().json();
  }

  int revision(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().number();
  }

  void store(DefinitionName name, JsonObject document) {
    assertThat(
            plugin.definitions.store(
                plugin.definitions.propose(name, document.toString()),
                revision(name),
                PluginUnderTest.ADMIN))
        .isInstanceOf(dev.accord.plugin.config.Outcome.Done.class);
  }

  Response start(JsonObject calendar) {
    return start("calendars", OFFICE, calendar);
  }

  Response start(String kind, DefinitionName name, JsonObject document) {
    return resource.start(body(request(kind, name, document).toString()));
  }

  JsonObject request(String kind, DefinitionName name, JsonObject document) {
    JsonObject request = new JsonObject();
    request.addProperty("kind", kind);
    request.addProperty("id", name.key());
    request.addProperty("revision", revision(name));
    request.add("document", document);
    return request;
  }

  static List<String> problems(Response response) {
    assertThat(response.getStatus()).isEqualTo(400);
    List<String> paths = new ArrayList<>();
    json(response)
        .getAsJsonArray("problems")
        .forEach(problem -> paths.add(problem.getAsJsonObject().get("path").getAsString()));
    return paths;
  }

  JsonObject ready(Response started) {
    assertThat(started.getStatus()).isEqualTo(202);
    return await(id(json(started)), "READY");
  }

  void apply(JsonObject ready) {
    assertThat(resource.apply(id(ready)).getStatus()).isEqualTo(202);
    await(id(ready), "APPLIED");
  }

  JsonObject await(String id, String state) {
    long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!state(id).equals(state)) {
      assertThat(System.nanoTime()).as("waiting for %s", state).isLessThan(giveUp);
      Thread.onSpinWait();
    }
    return json(resource.one(id));
  }

  String state(String id) {
    return json(resource.one(id)).get("state").getAsString();
  }

  static String id(JsonObject recomputation) {
    return recomputation.get("id").getAsString();
  }
}
