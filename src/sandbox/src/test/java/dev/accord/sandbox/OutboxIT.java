package dev.accord.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail as a plugin sends it and an administrator finds it. */
class OutboxIT {

  private static final String OUTBOX = "/rest/sandbox/1.0/outbox";

  private TestSandbox sandbox;

  @BeforeEach
  void start(@TempDir Path folder) {
    sandbox = TestSandbox.start(folder.resolve("data"), TestPluginJar.whole().in(folder));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void mailTo(String address) {
    sandbox.domain().context().events().publish(URI.create("mailto:" + address));
  }

  private List<JsonNode> mails(String query) {
    try {
      String json = sandbox.get("admin", OUTBOX + query).body();
      return List.of(
          new ObjectMapper()
              .treeToValue(new ObjectMapper().readTree(json).get("mails"), JsonNode[].class));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The queue has a thread of its own; each look is a request. */
  private void waitForMails(int count) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (mails("").size() < count) {
      assertThat(Instant.now()).isBefore(deadline);
    }
  }

  @Test
  void shows_what_a_plugin_sent_directly_and_through_the_queue() {
    mailTo("ada@example.com");
    mailTo("bob@example.com");

    waitForMails(4);
    assertThat(mails("?to=ADA@example.com"))
        .extracting(mail -> mail.get("subject").textValue())
        .containsExactlyInAnyOrder("direct", "queued");
    assertThat(mails("?to=ADA@example.com"))
        .allSatisfy(mail -> assertThat(mail.get("sent").booleanValue()).isTrue());
    assertThat(sandbox.get("admin", "/secure/admin/Outbox").body())
        .contains("ada@example.com", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");

    assertThat(sandbox.send(sandbox.as("admin", OUTBOX).DELETE()).statusCode()).isEqualTo(200);
    assertThat(mails("")).isEmpty();
  }

  @Test
  void tells_the_plugin_of_a_refusal_at_once_when_it_sends_directly() {
    mailTo("eve@bounce.invalid");

    assertThat(sandbox.get("agent", "/rest/test/1.2/notes/refusal").body())
        .contains("550 no mailbox eve@bounce.invalid");
    assertThat(mails("?to=eve@bounce.invalid"))
        .isNotEmpty()
        .allSatisfy(mail -> assertThat(mail.get("sent").booleanValue()).isFalse());
  }

  @Test
  void is_for_administrators() {
    assertThat(sandbox.get("agent", OUTBOX).statusCode()).isEqualTo(403);
    assertThat(sandbox.get("agent", "/secure/admin/Outbox").statusCode()).isEqualTo(403);
  }
}
