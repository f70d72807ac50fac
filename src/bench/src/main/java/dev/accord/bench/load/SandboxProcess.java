package dev.accord.bench.load;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A sandbox of our own with the plugin: a port and a data folder that nobody else uses. */
final class SandboxProcess implements AutoCloseable {
  private static final Path JAR = Path.of("src/sandbox/target/sandbox.jar");
  private static final Path PLUGIN_FOLDER = Path.of("src/plugin/target");
  private static final String PLUGIN = "accord-plugin-*.jar";
  private static final int SECONDS_TO_STOP = 20;

  private final Process process;
  private final JsonObject announcement;

  private SandboxProcess(Process process, JsonObject announcement) {
    this.process = process;
    this.announcement = announcement;
  }

  /**
   * Waits until it is ready. It ends with this process at the latest.
   *
   * @param folder for its data and its log
   * @param contents options that say what is in it
   * @param ahead how far its clock is put forward
   * @throws IOException when it ends before it is ready
   */
  static SandboxProcess start(Path folder, List<String> contents, Optional<Duration> ahead)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ahead.ifPresent(offset -> command.add("-Daccord.clock.offset=" + offset));
    command.addAll(List.of("-XX:+UseSerialGC", "-jar", JAR.toString(), "--port", "0", "--json"));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    command.addAll(List.of("--plugin", plugin().toString()));
    command.addAll(contents);
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new SandboxProcess(process, announcement(process, folder));
  }

  private static Path plugin() throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(PLUGIN_FOLDER, PLUGIN)) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IOException(
        "there is no %s in %s. Build it: ./accord bench does.".formatted(PLUGIN, PLUGIN_FOLDER));
  }

  private static JsonObject announcement(Process process, Path folder) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("{")) {
        return JsonParser.parseString(line).getAsJsonObject();
      }
    }
    throw new IOException(
        "the sandbox ended before it was ready: %s"
            .formatted(Files.readString(folder.resolve("log"))));
  }

  /** A client that is logged in as the administrator, the first user named. */
  JiraClient administrator() {
    JsonObject user = announcement.getAsJsonArray("users").get(0).getAsJsonObject();
    return new JiraClient(
        URI.create(announcement.get("url").getAsString()), user.get("token").getAsString());
  }

  /** Ends the process; its data stays. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
