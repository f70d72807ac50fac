package dev.accord.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.rest.RestServer.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues over HTTP: the shapes, the errors and the status codes are Jira's. */
final class IssueResourceTest {
  private static final RestServer SERVER = new RestServer();
  private static final Company COMPANY = SERVER.company;
  private static final User BEN = COMPANY.ben;

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "latest"})
  void creates_and_reads_an_issue(String version) {
    String body =
        """
        {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"},
          "summary": "VPN drops", "description": "Hourly.\\nSince Friday.",
          "priority": {"name": "High"}, "assignee": {"name": "ben"}, "labels": ["vip"],
          "components": [{"name": "VPN"}], "duedate": "2026-03-31",
          "customfield_10000": {"value": "Sales"}, "customfield_10001": 2.5}}
        """;
    Answer created = SERVER.post(BEN, "/rest/api/" + version + "/issue", body);
    assertThat(created.status()).isEqualTo(201);
    assertThat(names(created.json())).containsExactly("id", "key", "self");
    JsonNode issue = SERVER.get(BEN, path(created.json().get("key").asText(), "")).json();
    JsonNode fields = issue.get("fields");
    assertThat(fields.at("/summary").asText()).isEqualTo("VPN drops");
    assertThat(fields.at("/description").asText()).isEqualTo("Hourly.\nSince Friday.");
    assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Request");
    assertThat(fields.at("/project/key").asText()).isEqualTo("ITS");
    assertThat(fields.at("/priority/name").asText()).isEqualTo("High");
    assertThat(fields.at("/status/name").asText()).isEqualTo("Open");
    assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("new");
    assertThat(fields.at("/resolution").isNull()).isTrue();
    assertThat(fields.at("/assignee/key").asText()).isEqualTo(BEN.key());
    assertThat(fields.at("/reporter/name").asText()).isEqualTo("ben");
    assertThat(fields.at("/labels/0").asText()).isEqualTo("vip");
    assertThat(fields.at("/components/0/name").asText()).isEqualTo("VPN");
    assertThat(fields.at("/duedate").asText()).isEqualTo("2026-03-31");
    assertThat(fields.at("/created").asText())
        .matches("2026-03-02T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    assertThat(fields.at("/customfield_10000/value").asText()).isEqualTo("Sales");
    assertThat(fields.at("/customfield_10001").asDouble()).isEqualTo(2.5);
    assertThat(fields.at("/comment/total").asInt()).isZero();
    assertThat(fields.at("/fixVersions").isArray()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"fields": {}}                                                                  | project     | project is required
          {"fields": {"project": {"key": "NOPE"}}}                                        | project     | valid project is required
          {"fields": {"project": {"key": "ITS"}}}                                         | issuetype   | issue type is required
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}}}       | summary     | You must specify a summary of the issue.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "colour": "red"}} | colour | Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": 7}} | summary | Operation value must be a string
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "assignee": {"name": "nobody"}}} | assignee | User 'nobody' does not exist.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "assignee": {"name": "cleo"}}} | assignee | User 'Cleo Marsh' cannot be assigned issues.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "duedate": "soon"}} | duedate | Error parsing date string: soon. Write it as 2026-11-21.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "labels": ["a b"]}} | labels | The label 'a b' contains spaces which is invalid.
          {"fields": {"project": {"key": "ITS"}, "issuetype": {"name": "Request"}, "summary": "x", "customfield_10000": {"value": "Mars"}}} | customfield_10000 | Option value 'Mars' is not valid
          """)
  void refuses_a_bad_issue_by_field(String body, String field, String message) {
    Answer answer = SERVER.post(BEN, "/rest/api/2/issue", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errorMessages")).isEmpty();
    assertThat(answer.json().get("errors").get(field).asText()).isEqualTo(message);
  }

  @Test
  void says_which_json_it_could_not_read() {
    Answer answer = SERVER.post(BEN, "/rest/api/2/issue", "{\"fields\": ");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errorMessages/0").asText()).startsWith("This is no JSON");
  }

  @Test
  void tells_who_may_not_see_from_what_is_not_there() {
    Issue issue = COMPANY.create("Secret");
    String path = path(issue.key().toString(), "");
    assertThat(SERVER.anonymous("GET", path, "").status()).isEqualTo(401);
    assertThat(SERVER.get(COMPANY.dora, path).status()).isEqualTo(403);
    Answer missing = SERVER.get(BEN, path("ITS-99999", ""));
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.json().at("/errorMessages/0").asText()).isEqualTo("Issue Does Not Exist");
  }

  @Test
  void reads_only_the_fields_that_are_asked_for() {
    Issue issue = COMPANY.create("Narrow");
    String key = issue.key().toString();
    assertThat(fieldNames(key, "?fields=summary,status")).containsExactly("summary", "status");
    assertThat(fieldNames(key, "?fields=*all,-comment")).doesNotContain("comment");
    assertThat(fieldNames(key, "?fields=-description")).doesNotContain("description");
    assertThat(fieldNames(key, "?fields=*navigable")).contains("summary").doesNotContain("comment");
  }

  @Test
  void edits_by_fields_and_by_operations() {
    Issue issue = COMPANY.create("Before");
    String path = path(issue.key().toString(), "");
    String body =
        """
        {"fields": {"summary": "After"},
         "update": {"labels": [{"add": "a"}, {"add": "b"}, {"remove": "a"}],
                    "components": [{"set": [{"name": "Mail"}]}],
                    "comment": [{"add": {"body": "Done", "visibility":
                      {"type": "role", "value": "Developers"}}}]}}
        """;
    assertThat(SERVER.put(BEN, path, body).status()).isEqualTo(204);
    JsonNode fields = SERVER.get(BEN, path).json().get("fields");
    assertThat(fields.at("/summary").asText()).isEqualTo("After");
    assertThat(fields.at("/labels").toString()).isEqualTo("[\"b\"]");
    assertThat(fields.at("/components/0/name").asText()).isEqualTo("Mail");
    assertThat(fields.at("/comment/comments/0/visibility/value").asText()).isEqualTo("Developers");
    JsonNode seenByClient = SERVER.get(COMPANY.cleo, path).json();
    assertThat(seenByClient.at("/fields/comment/total").asInt()).isZero();
    assertThat(SERVER.put(COMPANY.cleo, path, body).status()).isEqualTo(403);
  }

  @Test
  void takes_a_transition_with_fields_and_comment_and_shows_it_in_the_changelog() {
    Issue issue = COMPANY.create("Flow");
    String path = path(issue.key().toString(), "/transitions");
    JsonNode offered = SERVER.get(BEN, path + "?expand=transitions.fields").json();
    assertThat(offered.at("/transitions/1/id").asText()).isEqualTo("31");
    assertThat(offered.at("/transitions/1/to/name").asText()).isEqualTo("Resolved");
    assertThat(names(offered.at("/transitions/1/fields"))).contains("resolution", "assignee");
    COMPANY.clock.tick(Duration.ofMinutes(5));
    String body =
        """
        {"transition": {"id": "31"},
         "fields": {"resolution": {"name": "Done"}, "assignee": {"name": "ben"}},
         "update": {"comment": [{"add": {"body": "Fixed"}}]}}
        """;
    assertThat(SERVER.post(BEN, path, body).status()).isEqualTo(204);
    JsonNode read = SERVER.get(BEN, path(issue.key().toString(), "?expand=changelog")).json();
    assertThat(read.at("/fields/resolution/name").asText()).isEqualTo("Done");
    assertThat(read.at("/fields/resolutiondate").asText()).endsWith("+0000");
    assertThat(read.at("/fields/comment/comments/0/body").asText()).isEqualTo("Fixed");
    JsonNode group = read.at("/changelog/histories/0");
    assertThat(group.at("/author/name").asText()).isEqualTo("ben");
    assertThat(group.at("/items/0").toString())
        .isEqualTo(
            "{\"field\":\"status\",\"fieldtype\":\"jira\",\"from\":\"10000\",\"fromString\":\"Open\","
                + "\"to\":\"10003\",\"toString\":\"Resolved\"}");
    assertThat(group.at("/items/1/from").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                                | Missing 'transition' identifier
          {"transition": {"id": "41"}}                                      | (Reopen) that is not valid
          {"transition": {"id": "999"}}                                     | (id 999) that is not valid
          {"transition": {"id": "11"}, "fields": {"assignee": {"name": "ben"}}} | 'assignee' cannot be set
          {"transition": {"id": "11"}, "fields": {"resolution": {"name": "Done"}}} | 'resolution' cannot be set
          """)
  void refuses_a_transition_that_is_not_offered(String body, String message) {
    Issue issue = COMPANY.create("Wrong way");
    Answer answer = SERVER.post(BEN, path(issue.key().toString(), "/transitions"), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().toString()).contains(message);
  }

  @Test
  void assigns_to_a_user_to_nobody_and_to_the_default() {
    String key = COMPANY.create("Whose").key().toString();
    assertThat(SERVER.put(BEN, path(key, "/assignee"), "{\"name\": \"ben\"}").status())
        .isEqualTo(204);
    assertThat(assignee(key).get("name").asText()).isEqualTo("ben");
    SERVER.put(BEN, path(key, "/assignee"), "{\"name\": null}");
    assertThat(assignee(key).isNull()).isTrue();
    SERVER.put(BEN, path(key, "/assignee"), "{\"name\": \"-1\"}");
    assertThat(assignee(key).get("name").asText()).isEqualTo("ben");
  }

  @Test
  void keeps_properties_and_deletes_them_with_the_issue() {
    String key = COMPANY.create("Noted").key().toString();
    String path = path(key, "/properties/sync.state");
    assertThat(SERVER.put(BEN, path, "{\"seen\": 1}").status()).isEqualTo(201);
    assertThat(SERVER.put(BEN, path, "{\"seen\": 2}").status()).isEqualTo(200);
    assertThat(SERVER.get(BEN, path).json().at("/value/seen").asInt()).isEqualTo(2);
    assertThat(SERVER.get(BEN, path(key, "/properties")).json().at("/keys/0/key").asText())
        .isEqualTo("sync.state");
    assertThat(SERVER.delete(BEN, path).status()).isEqualTo(204);
    assertThat(SERVER.get(BEN, path).status()).isEqualTo(404);
    assertThat(SERVER.delete(BEN, path(key, "")).status()).isEqualTo(403);
    assertThat(SERVER.delete(COMPANY.anna, path(key, "")).status()).isEqualTo(204);
    assertThat(SERVER.get(BEN, path(key, "")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"255, 32768, 201, ", "256, 4, 400, was 256 and 4", "9, 32769, 400, was 9 and 32769"})
  void refuses_a_property_whose_key_or_value_is_too_long(
      int key, int value, int status, @Nullable String message) {
    String path = path(COMPANY.create("Full").key().toString(), "/properties/" + "k".repeat(key));

    Answer answer = SERVER.put(BEN, path, "\"%s\"".formatted("v".repeat(value - 2)));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/errorMessages/0").asText())
        .endsWith(message == null ? "" : message + ".");
  }

  @Test
  void returns_hostile_texts_as_they_were_written() {
    String text =
        "<script>alert('x')</script> \"q\" \\ \u0000\u202e \uD83D\uDE00 ${7*7} #set($x=1)";
    String safe = text.replace("\u0000", "");
    String body =
        Json.object()
            .set(
                "fields",
                Json.object()
                    .put("summary", safe)
                    .put("description", safe)
                    .<ObjectNode>set("project", Json.object().put("key", "ITS"))
                    .set("issuetype", Json.object().put("name", "Request")))
            .toString();
    Answer created = SERVER.post(BEN, "/rest/api/2/issue", body);
    assertThat(created.status()).isEqualTo(201);
    JsonNode fields =
        SERVER.get(BEN, path(created.json().get("key").asText(), "")).json().get("fields");
    assertThat(fields.get("summary").asText()).isEqualTo(safe);
    assertThat(fields.get("description").asText()).isEqualTo(safe);
  }

  private static JsonNode assignee(String key) {
    return SERVER.get(BEN, path(key, "")).json().at("/fields/assignee");
  }

  private static String path(String key, String more) {
    return "/rest/api/2/issue/" + key + more;
  }

  private static List<String> fieldNames(String key, String query) {
    return names(SERVER.get(BEN, path(key, query)).json().get("fields"));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
