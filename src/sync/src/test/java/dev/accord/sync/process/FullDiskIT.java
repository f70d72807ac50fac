package dev.accord.sync.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.sync.Sync;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: no file may grow beyond a limit. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FullDiskIT {
  private static final int TICKETS = 4_000;
  private static final int KIBIBYTES = 1_000;
  private static final int DATABASE = 6;

  private final Path folder;

  FullDiskIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void it_is_told_in_words_and_by_exit_code_and_all_comes_right_when_there_is_room()
      throws Exception {
    Files.writeString(folder.resolve("desk.csv"), LogText.of(TICKETS));
    Files.writeString(folder.resolve("desk.yaml"), LogText.MAPPING);
    Path token = Files.writeString(folder.resolve("token"), "sesame");
    try (AccordServer accord = new AccordServer();
        Children children = new Children()) {
      Path configuration =
          Files.writeString(
              folder.resolve("accord-sync.yaml"),
              """
              accord: {url: "%s", token: "${file:%s}"}
              sources:
                - {system: desk, kind: event-log, path: desk.csv, mapping: desk.yaml}
              """
                  .formatted(accord.url(), token));
      String[] once = {"once", "--json", "--config", configuration.toString()};

      Process full = children.withSmallFiles(KIBIBYTES, Sync.class, once);
      output(full);
      assertThat(full.waitFor()).isEqualTo(DATABASE);
      assertThat(accord.events()).hasSizeLessThan(TICKETS);

      Process roomy = children.java(Sync.class, once);
      JsonObject standing = JsonParser.parseString(output(roomy)).getAsJsonObject();
      assertThat(roomy.waitFor()).isZero();
      assertThat(standing.getAsJsonArray("sources").get(0).getAsJsonObject().get("tickets"))
          .hasToString(Integer.toString(TICKETS));
      assertThat(accord.events()).hasSize(TICKETS);
    }
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
