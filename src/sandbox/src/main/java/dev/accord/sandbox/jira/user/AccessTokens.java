package dev.accord.sandbox.jira.user;

import static dev.accord.sandbox.jira.store.Columns.instant;
import static dev.accord.sandbox.jira.store.Columns.maybeInstant;

import dev.accord.sandbox.jira.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Personal access tokens. Only their hashes are kept: a secret is seen once, when it is made. */
public final class AccessTokens {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;
  private final Users users;
  private final Clock clock;

  public AccessTokens(Database database, Users users, Clock clock) {
    this.database = database;
    this.users = users;
    this.clock = clock;
  }

  /** A token that was just made, with the secret to send as {@code Authorization: Bearer}. */
  public record Issued(AccessToken token, String secret) {}

  public Issued issue(User user, String name, Optional<Instant> expires) {
    byte[] bytes = new byte[33];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().encodeToString(bytes);
    return new Issued(adopt(user, name, secret, expires), secret);
  }

  /** Stores a token whose secret the caller chose, so that a demo's token is known beforehand. */
  public AccessToken adopt(User user, String name, String secret, Optional<Instant> expires) {
    Instant now = clock.instant();
    long id =
        database.write(
            handle ->
                Database.insert(
                    handle,
                    "INSERT INTO access_token (user_key, name, token_hash, created, expires)"
                        + " VALUES (?, ?, ?, ?, ?)",
                    user.key(),
                    name,
                    hash(secret),
                    now.toEpochMilli(),
                    expires.map(Instant::toEpochMilli)));
    return new AccessToken(id, user.key(), name, now, expires);
  }

  /** Who sent this secret, when it is known, not expired, and its user is active. */
  public Optional<User> authenticate(String secret) {
    return database
        .read(
            handle ->
                handle
                    .select("SELECT * FROM access_token WHERE token_hash = ?", hash(secret))
                    .map((row, context) -> read(row))
                    .findOne())
        .filter(token -> token.isValidAt(clock.instant()))
        .flatMap(token -> users.byKey(token.userKey()))
        .filter(User::active);
  }

  public List<AccessToken> of(User user) {
    return database.read(
        handle ->
            handle
                .select("SELECT * FROM access_token WHERE user_key = ? ORDER BY id", user.key())
                .map((row, context) -> read(row))
                .list());
  }

  /** Takes a token back; says whether this user had it. */
  public boolean revoke(User user, long id) {
    return database.write(
            handle ->
                handle.execute(
                    "DELETE FROM access_token WHERE id = ? AND user_key = ?", id, user.key()))
        > 0;
  }

  private static AccessToken read(ResultSet row) throws SQLException {
    return new AccessToken(
        row.getLong("id"),
        row.getString("user_key"),
        row.getString("name"),
        instant(row, "created"),
        maybeInstant(row, "expires"));
  }

  private static String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256", e);
    }
  }
}
