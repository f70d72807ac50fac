package dev.accord.sync.config;

import com.google.gson.JsonElement;
import dev.accord.document.Reading;
import dev.accord.document.json.Members;
import dev.accord.document.json.Notes;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.http.Secret;
import dev.accord.sync.mapping.YamlText;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.SourceSettingsFormat;
import dev.accord.sync.store.StoreSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the configuration, a file in YAML.
 *
 * <p>All problems are told at once, each with its place and its cure. Secrets are never in the
 * file, only where they stand. Files that it names are looked for beside it.
 */
public final class ConfigurationFile {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5}) ?(s|min|h)");
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration USUAL_PAUSE = Duration.ofSeconds(10);
  private static final int USUAL_PORT = 7070;
  private static final int HIGHEST_PORT = 65_535;

  private final java.nio.file.Path folder;

  private ConfigurationFile(java.nio.file.Path folder) {
    this.folder = folder;
  }

  /**
   * @throws IOException when the file cannot be read
   */
  public static Reading<Configuration> read(java.nio.file.Path file) throws IOException {
    java.nio.file.Path folder = file.toAbsolutePath().getParent();
    return new ConfigurationFile(folder == null ? file : folder).read(Files.readString(file));
  }

  private Reading<Configuration> read(String text) {
    Notes notes = Notes.empty();
    Problems problems = notes.problems();
    Optional<JsonElement> json = YamlText.parse(text, problems);
    Optional<Configuration> configuration =
        json.flatMap(tree -> read(new Value(Path.ROOT, tree, notes)));
    boolean sound = problems.errorCount() == 0;
    return new Reading<>(sound ? configuration : Optional.empty(), problems.toList());
  }

  private Optional<Configuration> read(Value value) {
    return value.members().flatMap(this::read);
  }

  private Optional<Configuration> read(Members members) {
    Optional<PeerSettings> accord = members.required("accord", this::accord);
    StoreSettings store = members.optional("store", this::store).orElseGet(this::besideTheFile);
    InetSocketAddress page =
        members
            .optional("page", ConfigurationFile::page)
            .orElse(new InetSocketAddress("127.0.0.1", USUAL_PORT));
    Duration every = members.optional("every", ConfigurationFile::pause).orElse(USUAL_PAUSE);
    List<SourceSettings> sources =
        members.requiredList("sources", source -> SourceSettingsFormat.read(source, folder));
    return members.build(
        () -> new Configuration(accord.orElseThrow(), store, page, every, sources));
  }

  private Optional<PeerSettings> accord(Value value) {
    return value.members().flatMap(this::accord);
  }

  private Optional<PeerSettings> accord(Members members) {
    Optional<URI> url = members.required("url", ConfigurationFile::url);
    Optional<Secret> token = members.required("token", SourceSettingsFormat::secret);
    Optional<java.nio.file.Path> trust =
        members.optional("trust", Value::text).map(folder::resolve);
    return members.build(
        () ->
            new PeerSettings(
                "Accord",
                url.orElseThrow(),
                new Credentials.Bearer(token.orElseThrow()),
                trust,
                Limits.USUAL));
  }

  private Optional<StoreSettings> store(Value value) {
    return value.members().flatMap(ConfigurationFile::store);
  }

  private static Optional<StoreSettings> store(Members members) {
    Optional<String> url = members.required("url", Value::text);
    String user = members.optional("user", Value::text).orElse("sa");
    Optional<Secret> password = members.optional("password", SourceSettingsFormat::secret);
    return members.build(
        () -> new StoreSettings(url.orElseThrow(), user, password.map(Secret::value).orElse("")));
  }

  /** One file for one service. */
  private StoreSettings besideTheFile() {
    return new StoreSettings("jdbc:h2:file:" + folder.resolve("accord-sync"), "sa", "");
  }

  private static Optional<InetSocketAddress> page(Value value) {
    return value.members().flatMap(ConfigurationFile::page);
  }

  private static Optional<InetSocketAddress> page(Members members) {
    int port = members.optional("port", ConfigurationFile::port).orElse(USUAL_PORT);
    String address = members.optional("address", Value::text).orElse("127.0.0.1");
    return members.build(() -> new InetSocketAddress(address, port));
  }

  private static Optional<Integer> port(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(HIGHEST_PORT)) <= 0
                    ? Optional.of(number.intValue())
                    : value.expected("a port from 1 to 65535, or 0 for any that is free"));
  }

  private static Optional<Duration> pause(Value value) {
    Matcher span = SPAN.matcher(value.isText() ? value.json().getAsString() : "");
    if (!span.matches()) {
      return value.expected("a time such as 10 s, 2 min or 1 h");
    }
    Duration pause = duration(span);
    return pause.compareTo(SHORTEST_PAUSE) < 0
        ? value.mistake(
            "%s is too short: the least is %d s."
                .formatted(Words.quoted(span.group()), SHORTEST_PAUSE.toSeconds()),
            "Write %d s or more. To have changes read at once, let the system call a webhook."
                .formatted(SHORTEST_PAUSE.toSeconds()))
        : Optional.of(pause);
  }

  private static Duration duration(Matcher span) {
    long count = Long.parseLong(span.group(1));
    return switch (span.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "min" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }

  private static Optional<URI> url(Value value) {
    return value
        .text()
        .flatMap(text -> value.made(() -> URI.create(text), "Write it as a browser shows it."));
  }
}
