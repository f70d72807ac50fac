package dev.accord.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.rest.RestServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything beside the single issue: search, people, constants, sessions, tokens, webhooks. */
final class RestApiTest {
  private static final RestServer SERVER = new RestServer();
  private static final Company COMPANY = SERVER.company;
  private static final User BEN = COMPANY.ben;

  @BeforeAll
  static void create() {
    for (int i = 1; i <= 3; i++) {
      COMPANY.create("Issue " + i);
    }
    COMPANY.take(COMPANY.jira.issues().byKey("ITS-1").orElseThrow(), Company.START);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void searches_by_get_and_post_alike() {
    JsonNode got =
        SERVER
            .get(
                BEN,
                "/rest/api/2/search?jql=project%3DITS%20ORDER%20BY%20key&startAt=1&maxResults=1"
                    + "&fields=summary")
            .json();
    JsonNode posted =
        SERVER
            .post(
                BEN,
                "/rest/api/2/search",
                "{\"jql\": \"project=ITS ORDER BY key\", \"startAt\": 1, \"maxResults\": 1,"
                    + " \"fields\": [\"summary\"]}")
            .json();
    assertThat(got).isEqualTo(posted);
    assertThat(got.at("/startAt").asInt()).isEqualTo(1);
    assertThat(got.at("/maxResults").asInt()).isEqualTo(1);
    assertThat(got.at("/total").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(got.at("/issues").size()).isEqualTo(1);
    assertThat(got.at("/issues/0/fields").toString()).isEqualTo("{\"summary\":\"Issue 2\"}");
  }

  @Test
  void brings_the_changelog_of_every_issue_found() {
    JsonNode found = SERVER.get(BEN, "/rest/api/2/search?jql=key%3DITS-1&expand=changelog").json();
    assertThat(found.at("/issues/0/changelog/histories/0/items/0/toString").asText())
        .isEqualTo("In Progress");
    assertThat(found.at("/issues/0/changelog/total").asInt()).isEqualTo(1);
  }

  @Test
  void never_gives_more_than_a_thousand_issues_a_page() {
    JsonNode found = SERVER.get(BEN, "/rest/api/2/search?maxResults=5000").json();
    assertThat(found.at("/maxResults").asInt()).isEqualTo(1000);
  }

  @Test
  void says_what_is_wrong_with_a_query() {
    Answer answer = SERVER.get(BEN, "/rest/api/2/search?jql=project%20%3D");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errorMessages/0").asText())
        .startsWith("Error in the JQL Query:")
        .endsWith("(line 1, character 10)");
  }

  @ParameterizedTest
  @CsvSource({
    "serverInfo, /version, 11.3.0",
    "serverInfo, /deploymentType, Server",
    "myself, /name, ben",
    "myself, /groups/items/0/name, it-agents",
    "user?username=cleo, /displayName, Cleo Marsh",
    "user?key=JIRAUSER10001, /name, ben",
    "user/search?username=mar, /0/name, cleo",
    "user/assignable/search?project=ITS&username=, /1/name, ben",
    "project, /0/key, ITS",
    "project/ITS, /lead/name, ben",
    "project/10000, /components/0/name, Mail",
    "project/ITS/statuses, /0/statuses/0/name, Open",
    "status, /1/statusCategory/colorName, inprogress",
    "status/Open, /id, 10000",
    "statuscategory, /3/name, In Progress",
    "statuscategory/new, /id, 2",
    "priority, /0/name, High",
    "priority/10001, /name, Low",
    "resolution, /0/name, Done",
    "issuetype, /0/name, Request",
    "issuetype/10001, /name, Incident",
    "field, /0/id, issuekey",
    "groups/picker?query=fin, /groups/0/name, finance",
    "mypermissions?projectKey=ITS, /permissions/EDIT_ISSUES/havePermission, true",
    "mypermissions, /permissions/ADMINISTER/havePermission, false",
  })
  void answers(String resource, String pointer, String value) {
    Answer answer = SERVER.get(BEN, "/rest/api/2/" + resource);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at(pointer).asText()).isEqualTo(value);
    assertThat(answer.response().headers().firstValue("X-AUSERNAME")).contains("ben");
  }

  @ParameterizedTest
  @ValueSource(strings = {"issueId=%d", "issueKey=ITS-1", "issueId=%d&permissions=EDIT_ISSUES"})
  void tells_what_somebody_may_do_to_an_issue(String which) {
    long id = COMPANY.jira.issues().byKey("ITS-1").orElseThrow().id();
    String path = "/rest/api/2/mypermissions?" + which.formatted(id);

    assertThat(may(COMPANY.cleo, path, "EDIT_ISSUES")).isFalse();
    assertThat(may(COMPANY.cleo, path, "ADD_COMMENTS")).isTrue();
    assertThat(may(BEN, path, "EDIT_ISSUES")).isTrue();
    assertThat(SERVER.get(COMPANY.dora, path).status()).isEqualTo(403);
    assertThat(SERVER.get(BEN, "/rest/api/2/mypermissions?issueId=99999").status()).isEqualTo(404);
  }

  private static boolean may(User user, String path, String permission) {
    return SERVER
        .get(user, path)
        .json()
        .at("/permissions/" + permission + "/havePermission")
        .asBoolean();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, myself, 401",
    "GET, user?username=ben, 401",
    "GET, issue/ITS-1, 401",
    "POST, issue, 401",
    "GET, serverInfo, 200",
    "GET, search, 200",
    "GET, project, 200",
    "GET, attachment/meta, 404",
  })
  void treats_visitors_as_jira_does(String method, String resource, int status) {
    assertThat(SERVER.anonymous(method, "/rest/api/2/" + resource, "{}").status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"/avatarUrls/48x48, myself", "/0/avatarUrls/16x16, project", "/0/iconUrl, status"})
  void serves_the_pictures_that_it_points_to(String pointer, String resource) {
    String address = SERVER.get(BEN, "/rest/api/2/" + resource).json().at(pointer).asText();
    String path = address.substring(SERVER.baseUrl().toString().length());
    var picture = SERVER.get(BEN, path).response();
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
  }

  @Test
  void names_what_it_does_not_model() {
    Answer answer = SERVER.get(BEN, "/rest/api/2/filter/favourite");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().at("/errorMessages/0").asText())
        .isEqualTo("GET /jira/rest/api/2/filter/favourite is not modelled by the sandbox.");
  }

  @Test
  void edits_and_deletes_comments() {
    String path = "/rest/api/2/issue/ITS-2/comment";
    Answer added = SERVER.post(COMPANY.cleo, path, "{\"body\": \"Hello\"}");
    assertThat(added.status()).isEqualTo(201);
    String one = path + "/" + added.json().get("id").asText();
    assertThat(SERVER.put(BEN, one, "{\"body\": \"Mine\"}").status()).isEqualTo(403);
    assertThat(SERVER.put(COMPANY.cleo, one, "{\"body\": \"Better\"}").json().get("body").asText())
        .isEqualTo("Better");
    assertThat(SERVER.get(BEN, path).json().at("/comments/0/body").asText()).isEqualTo("Better");
    assertThat(SERVER.post(BEN, path, "{\"body\": \" \"}").json().at("/errors/comment").asText())
        .isEqualTo("Comment body can not be empty!");
    assertThat(SERVER.delete(COMPANY.cleo, one).status()).isEqualTo(204);
    assertThat(SERVER.get(BEN, path).json().at("/total").asInt()).isZero();
  }

  @Test
  void lets_in_by_password_and_by_session() {
    String basic =
        Base64.getEncoder().encodeToString("ben:ben-secret".getBytes(StandardCharsets.UTF_8));
    var withPassword =
        SERVER.request("/rest/api/2/myself").header("Authorization", "Basic " + basic).build();
    assertThat(SERVER.send(withPassword).status()).isEqualTo(200);
    Answer opened =
        SERVER.anonymous(
            "POST", "/rest/auth/1/session", "{\"username\":\"ben\",\"password\":\"ben-secret\"}");
    assertThat(opened.status()).isEqualTo(200);
    String cookie =
        opened.json().at("/session/name").asText()
            + "="
            + opened.json().at("/session/value").asText();
    var withCookie = SERVER.request("/rest/api/2/myself").header("Cookie", cookie).build();
    assertThat(SERVER.send(withCookie).json().get("name").asText()).isEqualTo("ben");
  }

  @Test
  void refuses_wrong_passwords_tokens_and_forged_requests() {
    var wrong =
        SERVER.request("/rest/api/2/serverInfo").header("Authorization", "Bearer nonsense").build();
    assertThat(SERVER.send(wrong).status()).isEqualTo(401);
    Answer login =
        SERVER.anonymous(
            "POST", "/rest/auth/1/session", "{\"username\":\"ben\",\"password\":\"guess\"}");
    assertThat(login.status()).isEqualTo(401);
    var forged =
        SERVER
            .request("/rest/api/2/issue")
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertThat(SERVER.send(forged).status()).isEqualTo(403);
  }

  @Test
  void makes_and_revokes_tokens() {
    Answer made = SERVER.post(COMPANY.cleo, "/rest/pat/latest/tokens", "{\"name\": \"sync\"}");
    assertThat(made.status()).isEqualTo(201);
    String secret = made.json().get("rawToken").asText();
    var request =
        SERVER.request("/rest/api/2/myself").header("Authorization", "Bearer " + secret).build();
    assertThat(SERVER.send(request).json().get("name").asText()).isEqualTo("cleo");
    String id = made.json().get("id").asText();
    assertThat(SERVER.delete(BEN, "/rest/pat/latest/tokens/" + id).status()).isEqualTo(404);
    assertThat(SERVER.delete(COMPANY.cleo, "/rest/pat/latest/tokens/" + id).status())
        .isEqualTo(204);
    assertThat(SERVER.send(request).status()).isEqualTo(401);
  }

  @Test
  void tells_a_webhook_what_changed() throws IOException, InterruptedException {
    LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
    HttpServer listener =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    listener.start();
    try {
      String body =
          """
          {"name": "sync", "url": "http://127.0.0.1:%d/hook", "events": ["jira:issue_updated"],
           "filters": {"issue-related-events-section": "project = ITS AND status = Resolved"}}
          """
              .formatted(listener.getAddress().getPort());
      assertThat(SERVER.post(BEN, "/rest/webhooks/1.0/webhook", body).status()).isEqualTo(403);
      Answer made = SERVER.post(COMPANY.anna, "/rest/webhooks/1.0/webhook", body);
      assertThat(made.status()).isEqualTo(201);
      Issue issue = COMPANY.create("Hooked");
      COMPANY.take(issue, Company.START);
      COMPANY.take(issue, Company.RESOLVE);
      JsonNode told = Json.parse(Objects.requireNonNull(received.poll(20, TimeUnit.SECONDS)));
      assertThat(told.at("/webhookEvent").asText()).isEqualTo("jira:issue_updated");
      assertThat(told.at("/issue/key").asText()).isEqualTo(issue.key().toString());
      assertThat(told.at("/user/name").asText()).isEqualTo("ben");
      assertThat(told.at("/changelog/items/0/toString").asText()).isEqualTo("Resolved");
      String id = made.json().get("id").asText();
      assertThat(SERVER.delete(COMPANY.anna, "/rest/webhooks/1.0/webhook/" + id).status())
          .isEqualTo(204);
    } finally {
      listener.stop(0);
    }
  }
}
