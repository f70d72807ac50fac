package dev.accord.sync.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.sync.pass.Judged;
import dev.accord.sync.pass.MailedAccord;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.pass.SetClock;
import dev.accord.sync.pass.Shelf;
import dev.accord.sync.pass.Slate;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-03-02T12:00:00Z"));
  private final Shelf shelf = new Shelf(3, clock);
  private final MailedAccord accord = new MailedAccord();
  private final Meters meters = new Meters();
  private final Store store = Store.open(Databases.H2.fresh());
  private final Chores chores =
      new Chores(store, accord, Map.of(Shelf.SYSTEM, shelf), clock, meters);
  private final WebServer server =
      new WebServer(
          new InetSocketAddress("127.0.0.1", 0),
          new Routes(
              store,
              new Routes.Subject(chores.systems(), List.of("partner: credentials go unencrypted")),
              meters,
              Hooks.none(),
              clock));
  private final String url = server.start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void the_page_tells_how_each_source_is_and_what_is_not_understood() throws Exception {
    shelf.change("1");
    shelf.spoil("2");
    accord.refuse("1");
    chores.pass(Shelf.SYSTEM, Progress.UNSEEN);
    chores.deliver(Progress.UNSEEN);

    String page = get("").body();

    assertThat(page)
        .contains("some tickets are left over")
        .contains("state 99 is not in the mapping")
        .contains("S-2")
        .contains("project &#x27;IT&#x27; has no settings")
        .contains("1 tickets wait")
        .contains("Partner: credentials go unencrypted.");
  }

  @Test
  void all_that_the_page_asks_for_is_there() throws Exception {
    List<String> asked =
        Pattern.compile("(?:href|src)=\"/([^\"]+)\"")
            .matcher(get("").body())
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(asked).contains("icon.svg", "page.css", "refresh.js", "metrics");
    for (String path : asked) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(get("icon.svg").headers().firstValue("Content-Type")).contains("image/svg+xml");
  }

  @Test
  void the_page_status_and_figures_tell_what_is_not_written_back() throws Exception {
    Slate slate = new Slate();
    Chores both =
        new Chores(store, accord, Map.of(Shelf.SYSTEM, shelf.writtenTo(slate)), clock, meters);
    meters.watchWriting(store, Shelf.SYSTEM);
    slate.refuse("1", "the field <u_due> is read only");
    accord.judge(Judged.onTrack("1"), Judged.onTrack("2"));
    both.writeBack(Shelf.SYSTEM, Progress.UNSEEN);

    assertThat(get("").body())
        .contains("Written back to shelf")
        .contains("1 tickets wait to be written")
        .contains("the field &lt;u_due&gt; is read only")
        .contains("some tickets are left over");
    JsonObject standing = JsonParser.parseString(get("status.json").body()).getAsJsonObject();
    assertThat(standing.get("exitCode").getAsInt()).isEqualTo(5);
    assertThat(
            standing.getAsJsonArray("sources").get(0).getAsJsonObject().get("writeBack").toString())
        .contains("\"waiting\":1,\"refused\":1")
        .contains("\"ticket\":\"S-1\"");
    assertThat(get("metrics").body())
        .contains("accord_sync_write_refused{system=\"shelf\"} 1.0")
        .contains("accord_sync_written_total{system=\"shelf\"} 1.0");

    slate.recover();
    post("retry/" + Shelf.SYSTEM, "same-origin");
    both.writeBack(Shelf.SYSTEM, Progress.UNSEEN);
    assertThat(slate.contents()).containsOnlyKeys("1", "2");
    assertThat(get("").body()).contains("Every ticket says how its clocks stand");
  }

  @Test
  void a_source_that_is_not_written_back_to_any_more_is_not_shown_as_one() throws Exception {
    Slate slate = new Slate();
    Chores both =
        new Chores(store, accord, Map.of(Shelf.SYSTEM, shelf.writtenTo(slate)), clock, meters);
    slate.failWith(new TroubleException(Trouble.DENIED, "no"));
    accord.judge(Judged.onTrack("1"));
    assertThat(catchThrowable(() -> both.writeBack(Shelf.SYSTEM, Progress.UNSEEN))).isNotNull();
    assertThat(get("").body()).contains("somebody has to act");

    new Chores(store, accord, Map.of(Shelf.SYSTEM, new Shelf(3, clock)), clock, meters);

    assertThat(get("").body()).contains("all is well").doesNotContain("Written back");
  }

  @Test
  void a_hostile_reason_is_text() throws Exception {
    shelf.failWith(new TroubleException(Trouble.DENIED, "<script>alert(1)</script>"));
    assertThat(catchThrowable(() -> chores.pass(Shelf.SYSTEM, Progress.UNSEEN))).isNotNull();

    HttpResponse<String> answer = get("");

    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
  }

  @Test
  void status_json_says_what_the_exit_code_says() throws Exception {
    shelf.change("1");
    chores.pass(Shelf.SYSTEM, Progress.UNSEEN);
    clock.pass(Duration.ofSeconds(90));

    JsonObject standing = JsonParser.parseString(get("status.json").body()).getAsJsonObject();

    assertThat(standing.get("exitCode").getAsInt()).isZero();
    JsonObject source = standing.getAsJsonArray("sources").get(0).getAsJsonObject();
    assertThat(source.get("lag").getAsLong()).isEqualTo(90_000);
    assertThat(source.get("tickets").getAsInt()).isEqualTo(1);
  }

  @Test
  void the_button_has_rejects_and_failed_sources_tried_again_at_once() throws Exception {
    shelf.spoil("2");
    chores.pass(Shelf.SYSTEM, Progress.UNSEEN);
    shelf.failWith(new TroubleException(Trouble.UNREACHABLE, "away"));
    assertThat(catchThrowable(() -> chores.pass(Shelf.SYSTEM, Progress.UNSEEN))).isNotNull();
    assertThat(chores.isTimeFor(Shelf.SYSTEM)).isFalse();

    assertThat(post("retry/" + Shelf.SYSTEM, "same-origin").statusCode()).isEqualTo(303);

    assertThat(chores.isTimeFor(Shelf.SYSTEM)).isTrue();
    shelf.recover();
    shelf.mend("2");
    assertThat(chores.pass(Shelf.SYSTEM, Progress.UNSEEN).changed()).isEqualTo(1);
  }

  @Test
  void a_page_of_somebody_else_cannot_press_the_button() throws Exception {
    assertThat(post("retry/" + Shelf.SYSTEM, "cross-site").statusCode()).isEqualTo(403);
    assertThat(post("retry/nowhere", "same-origin").statusCode()).isEqualTo(404);
    assertThat(get("retry/" + Shelf.SYSTEM).statusCode()).isEqualTo(404);
  }

  @Test
  void figures_and_health() throws Exception {
    meters.watch(store, Shelf.SYSTEM, clock);
    shelf.change("1");
    chores.pass(Shelf.SYSTEM, Progress.UNSEEN);

    assertThat(get("metrics").body())
        .contains("accord_sync_tickets{system=\"shelf\"} 1.0")
        .contains("accord_sync_changed_total{system=\"shelf\"} 1.0");
    assertThat(get("health/live").statusCode()).isEqualTo(200);
    assertThat(get("health/ready").body()).isEqualTo("ready, all is well\n");
    store.close();
    assertThat(get("health/ready").statusCode()).isEqualTo(503);
    assertThat(get("health/live").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String site)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + path))
            .POST(HttpRequest.BodyPublishers.noBody())
            .header("Sec-Fetch-Site", site)
            .build(),
        BodyHandlers.ofString());
  }
}
