package dev.accord.sync.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.sync.http.Secret;
import dev.accord.sync.pass.MailedAccord;
import dev.accord.sync.pass.Shelf;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.run.Schedule;
import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A source that is read once an hour, unless it says that something has changed. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HooksTest {
  private static final String BODY = "{\"issue\": {\"id\": \"10001\"}}";
  private static final String WORD = "open sesame";

  private final Shelf shelf = new Shelf(3, Clock.systemUTC());
  private final AtomicInteger readings = new AtomicInteger();
  private final MailedAccord accord = new MailedAccord();
  private final Store store = Store.open(Databases.H2.fresh());
  private final Chores chores =
      new Chores(store, accord, Map.of(Shelf.SYSTEM, counted()), Clock.systemUTC(), new Meters());
  private final Schedule schedule = new Schedule(store, chores, Duration.ofHours(1));
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;
  private final String url;

  HooksTest(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), WORD);
    Hooks hooks =
        new Hooks(
            Map.of(
                Shelf.SYSTEM,
                Secret.parse("${file:%s}".formatted(secret)).orElseThrow(),
                "broken",
                Secret.parse("${file:/nowhere}").orElseThrow()),
            schedule::hurry);
    server =
        new WebServer(
            new InetSocketAddress("127.0.0.1", 0),
            new Routes(
                store,
                new Routes.Subject(chores.systems(), List.of()),
                new Meters(),
                hooks,
                Clock.systemUTC()));
    url = server.start();
  }

  @BeforeEach
  void readOnce() {
    shelf.change("1");
    schedule.start();
    await(() -> accord.edits().equals(Map.of("1", 0)));
  }

  @AfterEach
  void stop() {
    server.close();
    schedule.close();
    store.close();
  }

  @Test
  void what_changed_arrives_at_once_when_the_system_says_so() throws Exception {
    shelf.change("2");
    assertThat(post("", "X-Hub-Signature", "sha256=" + signed(BODY), BODY)).isEqualTo(204);
    await(() -> accord.edits().containsKey("2"));

    shelf.change("3");
    assertThat(post("", "X-Hook-Secret", WORD, BODY)).isEqualTo(204);
    await(() -> accord.edits().containsKey("3"));

    shelf.change("4");
    assertThat(post("?secret=open%20sesame", "X-Other", "-", "")).isEqualTo(204);
    await(() -> accord.edits().containsKey("4"));
  }

  @Test
  void a_storm_of_hooks_has_it_read_at_most_once_a_second() throws Exception {
    int before = readings.get();
    long began = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(post("", "X-Hook-Secret", WORD, "")).isEqualTo(204);
    }
    shelf.change("last");
    post("", "X-Hook-Secret", WORD, "");
    await(() -> accord.edits().containsKey("last"));

    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    assertThat(readings.get() - before).isLessThanOrEqualTo((int) seconds + 2);
  }

  @Test
  void who_does_not_know_the_secret_is_refused_even_if_another_proof_is_right() throws Exception {
    int before = readings.get();

    assertThat(post("", "X-Hub-Signature", "sha256=00", BODY)).isEqualTo(403);
    assertThat(post("", "X-Hub-Signature", "sha1=00", BODY)).isEqualTo(403);
    assertThat(post("", "X-Hub-Signature", "sha256=" + signed("another body"), BODY))
        .isEqualTo(403);
    assertThat(post("?secret=open%20sesame", "X-Hub-Signature", "sha256=00", BODY)).isEqualTo(403);
    assertThat(post("", "X-Hook-Secret", "open", BODY)).isEqualTo(403);
    assertThat(post("", "X-Other", "-", BODY)).isEqualTo(403);

    assertThat(readings).hasValue(before);
  }

  @Test
  void only_a_configured_system_is_called_and_only_by_post() throws Exception {
    assertThat(status(request("hooks/nowhere").POST(BodyPublishers.noBody()))).isEqualTo(404);
    assertThat(status(request("hooks/shelf").GET())).isEqualTo(405);
    assertThat(status(request("hooks/broken?secret=x").POST(BodyPublishers.noBody())))
        .isEqualTo(503);
  }

  @Test
  void a_body_of_more_than_a_megabyte_is_not_read() throws Exception {
    String large = "x".repeat((1 << 20) + 1);
    String head =
        "POST /hooks/shelf HTTP/1.1\r\nHost: localhost\r\nX-Hub-Signature: sha256=%s\r\n"
            .formatted(signed(large));

    assertThat(answer(head + "Content-Length: %d\r\n\r\n".formatted(large.length())))
        .startsWith("HTTP/1.1 413");
    assertThat(
            answer(
                head
                    + "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(large.length(), large)))
        .startsWith("HTTP/1.1 413");
  }

  /** The first line of what is answered to bytes as they are. */
  private String answer(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(url).getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
          .readLine();
    }
  }

  private Source counted() {
    return new Source() {
      @Override
      public Page next(Optional<Cursor> after) {
        readings.incrementAndGet();
        return shelf.next(after);
      }

      @Override
      public List<ReadTicket> read(List<String> ids) {
        return shelf.read(ids);
      }
    };
  }

  private static String signed(String body) {
    return Proof.signed(WORD, body.getBytes(StandardCharsets.UTF_8));
  }

  private int post(String query, String header, String value, String body) throws Exception {
    return status(
        request("hooks/shelf" + query).header(header, value).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  /** The test's time limit ends what never comes. */
  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
