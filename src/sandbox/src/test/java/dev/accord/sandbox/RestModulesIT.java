package dev.accord.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestModulesIT {

  private static final String NOTES = "/rest/test/1.2/notes";

  private static TestSandbox sandbox;

  @BeforeAll
  static void start(@TempDir Path folder) {
    sandbox = TestSandbox.start(folder.resolve("data"), TestPluginJar.whole().in(folder));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @ParameterizedTest(name = "{0} {1} is answered {2}")
  @MethodSource("access")
  void lets_in_whom_the_annotation_names(String user, String path, int status) {
    HttpRequest.Builder request =
        user.equals("nobody")
            ? HttpRequest.newBuilder(sandbox.url(NOTES + path))
            : sandbox.as(user, NOTES + path);

    assertThat(sandbox.send(request).statusCode()).isEqualTo(status);
  }

  static Stream<Arguments> access() {
    return Stream.of(
        arguments("nobody", "/some", 401),
        arguments("agent", "/some", 200),
        arguments("unlicensed", "/some", 403),
        arguments("nobody", "/for/administrators", 401),
        arguments("agent", "/for/administrators", 403),
        arguments("admin", "/for/administrators", 200),
        arguments("nobody", "/for/everybody", 200),
        arguments("unlicensed", "/for/everybody", 200));
  }

  @Test
  void stores_json_and_reads_it_back_beyond_ascii() {
    HttpResponse<String> created =
        sandbox.post("agent", NOTES, "{\"topic\": \"umlaut\", \"text\": \"Grüße \\uD83D\\uDE00\"}");

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(sandbox.get("agent", NOTES + "/umlaut").body())
        .isEqualTo("[\"Grüße \\uD83D\\uDE00\"]");
  }

  @Test
  void refuses_members_that_the_record_does_not_have() {
    HttpResponse<String> refused =
        sandbox.post("agent", NOTES, "{\"topic\": \"x\", \"text\": \"y\", \"more\": 1}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("more");
  }

  @Test
  void refuses_what_is_no_json() {
    assertThat(sandbox.post("agent", NOTES, "{").statusCode()).isEqualTo(400);
  }

  @Test
  void answers_under_latest_too() {
    assertThat(sandbox.get("agent", "/rest/test/latest/notes/for/everybody").body())
        .isEqualTo("{\"topic\":\"address\",\"text\":\"notes/for/everybody\"}");
  }

  @Test
  void uses_the_mappers_of_the_plugin() {
    HttpResponse<String> answer = sandbox.get("agent", NOTES + "/for/testing/refusals");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo("{\"error\":\"not that one\"}");
  }

  @Test
  void answers_500_to_what_nobody_catches() {
    HttpResponse<String> answer = sandbox.get("agent", NOTES + "/for/testing/failures");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"status-code\":500").doesNotContain("\tat ");
  }

  @Test
  void answers_404_where_nothing_is() {
    assertThat(sandbox.get("agent", "/rest/test/1.2/none").statusCode()).isEqualTo(404);
    assertThat(sandbox.get("agent", "/rest/test/9.9/notes/x").statusCode()).isEqualTo(404);
    assertThat(sandbox.get("agent", "/rest/none/1.0/x").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("origins")
  void checks_what_a_browser_sends_for_forgery(String what, int status, String... headers) {
    HttpRequest.Builder request =
        sandbox
            .as("agent", NOTES)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"topic\": \"xsrf\", \"text\": \"x\"}"));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1].replace("OWN", ownOrigin()));
    }

    assertThat(sandbox.send(request).statusCode()).isEqualTo(status);
  }

  static Stream<Arguments> origins() {
    String browser = "Mozilla/5.0";
    return Stream.of(
        arguments("a script without a browser", 201, new String[] {}),
        arguments("another site", 403, new String[] {"Origin", "http://evil.example"}),
        arguments("a sandboxed frame", 403, new String[] {"Origin", "null"}),
        arguments("a browser that hides where", 403, new String[] {"User-Agent", browser}),
        arguments("the host's own page", 201, new String[] {"Origin", "OWN"}),
        arguments("its referrer", 201, new String[] {"Referer", "OWN/jira/browse/X-1"}),
        arguments("another port", 403, new String[] {"Origin", "http://127.0.0.1:1"}),
        arguments(
            "another site with the header that it cannot send",
            201,
            new String[] {"Origin", "http://evil.example", "X-Atlassian-Token", "no-check"}));
  }

  private static String ownOrigin() {
    String url = sandbox.url("").toString();
    return url.substring(0, url.length() - "/jira".length());
  }

  @Test
  void checks_a_session_for_forgery_whatever_else_it_sends() {
    String cookie =
        sandbox
            .send(HttpRequest.newBuilder(sandbox.url("/session?agent")))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    assertThat(cookie).contains("JSESSIONID=", "Path=/jira", "HttpOnly", "SameSite=Lax");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(sandbox.url(NOTES))
            .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"topic\": \"session\", \"text\": \"x\"}"));

    assertThat(sandbox.send(request).statusCode()).isEqualTo(403);
    assertThat(sandbox.send(request.header("X-Atlassian-Token", "no-check")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void refuses_wrong_credentials_before_anything_else() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(sandbox.url(NOTES + "/for/everybody"))
            .header("Authorization", "Basic YWRtaW46d3Jvbmc=");

    assertThat(sandbox.send(request).statusCode()).isEqualTo(401);
  }
}
