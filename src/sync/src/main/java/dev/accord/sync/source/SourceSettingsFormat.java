package dev.accord.sync.source;

import dev.accord.document.json.Members;
import dev.accord.document.json.Value;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.Limits;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.http.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a source's settings; the files that it names are looked for in the folder. */
public final class SourceSettingsFormat {
  private static final int USUAL_PAGE = 200;
  private static final String USUAL_TABLE = "incident";
  private static final String TOKEN_PATH = "/oauth_token.do";

  private final Path folder;

  private SourceSettingsFormat(Path folder) {
    this.folder = folder;
  }

  public static Optional<SourceSettings> read(Value value, Path folder) {
    return value.members().flatMap(new SourceSettingsFormat(folder)::read);
  }

  private Optional<SourceSettings> read(Members members) {
    Optional<String> system = members.required("system", Value::text);
    Optional<SourceKind> kind = members.required("kind", SourceSettingsFormat::kind);
    boolean local = kind.filter(SourceKind.EVENT_LOG::equals).isPresent();
    Supplier<Place> place =
        local
            ? local(members)
            : remote(members, system, kind.filter(SourceKind.SERVICENOW::equals).isPresent());
    Optional<Path> mapping = members.required("mapping", Value::text).map(folder::resolve);
    int pageSize = members.optional("pageSize", SourceSettingsFormat::count).orElse(USUAL_PAGE);
    Optional<Secret> webhook = members.optional("webhook", SourceSettingsFormat::webhook);
    Optional<WriteBackSettings> writeBack =
        members.optional("writeBack", value -> kind.flatMap(of -> WriteBackFormat.read(value, of)));
    return members.build(
        () ->
            new SourceSettings(
                system.orElseThrow(),
                kind.orElseThrow(),
                place.get(),
                mapping.orElseThrow(),
                pageSize,
                webhook,
                writeBack));
  }

  private static Optional<Secret> webhook(Value value) {
    return value.members().flatMap(SourceSettingsFormat::webhook);
  }

  private static Optional<Secret> webhook(Members members) {
    Optional<Secret> secret = members.required("secret", SourceSettingsFormat::secret);
    return members.build(secret::orElseThrow);
  }

  /** Made when nothing is wrong. */
  private Supplier<Place> local(Members members) {
    Optional<Path> path = members.required("path", Value::text).map(folder::resolve);
    return () -> new Place.Local(path.orElseThrow());
  }

  /** Made when nothing is wrong. */
  private Supplier<Place> remote(Members members, Optional<String> system, boolean hasTables) {
    Optional<URI> url = members.required("url", SourceSettingsFormat::url);
    Credentials credentials = credentials(members);
    Optional<Path> trust = members.optional("trust", Value::text).map(folder::resolve);
    String table = members.optional("table", Value::text).orElse(USUAL_TABLE);
    String scope = members.optional("scope", Value::text).orElse("");
    return () ->
        new Place.Remote(
            new PeerSettings(
                system.orElseThrow(), url.orElseThrow(), credentials, trust, Limits.USUAL),
            hasTables ? table : "",
            scope);
  }

  /** A token, a user with a password, or a client with its secret. */
  private static Credentials credentials(Members members) {
    Optional<Secret> token = members.optional("token", SourceSettingsFormat::secret);
    Optional<String> user = members.optional("user", Value::text);
    Optional<Secret> password = members.optional("password", SourceSettingsFormat::secret);
    Optional<String> client = members.optional("client", Value::text);
    Optional<Secret> secret = members.optional("secret", SourceSettingsFormat::secret);
    long ways =
        Arrays.stream(new Optional<?>[] {token, user, client}).filter(Optional::isPresent).count();
    if (ways > 1
        || user.isPresent() != password.isPresent()
        || client.isPresent() != secret.isPresent()) {
      members.mistake(
          "It is not clear how to log in.",
          () -> "Give 'token', or 'user' and 'password', or 'client' and 'secret'.");
      return new Credentials.None();
    }
    return token
        .<Credentials>map(Credentials.Bearer::new)
        .or(() -> user.map(name -> new Credentials.Basic(name, password.orElseThrow())))
        .or(() -> client.map(id -> new Credentials.Client(id, secret.orElseThrow(), TOKEN_PATH)))
        .orElseGet(Credentials.None::new);
  }

  /** Does not show the text: it may be the secret itself. */
  public static Optional<Secret> secret(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                Secret.parse(text)
                    .or(
                        () ->
                            value.mistake(
                                "A secret may not stand in this file.",
                                "Write where it stands: ${env:NAME} or ${file:/path}.")));
  }

  private static Optional<SourceKind> kind(Value value) {
    return value
        .text()
        .flatMap(
            text ->
                Arrays.stream(SourceKind.values())
                    .filter(kind -> word(kind).equals(text))
                    .findFirst()
                    .or(
                        () ->
                            value.mistake(
                                "There is no such kind of source.", "Use " + words() + ".")));
  }

  private static String words() {
    return Arrays.stream(SourceKind.values())
        .map(SourceSettingsFormat::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<URI> url(Value value) {
    return value
        .text()
        .flatMap(text -> value.made(() -> URI.create(text), "Write it as a browser shows it."));
  }

  private static Optional<Integer> count(Value value) {
    return value
        .number()
        .flatMap(
            number ->
                number.stripTrailingZeros().scale() <= 0 && number.precision() < 6
                    ? Optional.of(number.intValue())
                    : value.expected("a whole number"));
  }
}
