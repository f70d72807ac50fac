package dev.accord.sandbox.jira.user;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.accord.sandbox.jira.store.Batch;
import dev.accord.sandbox.jira.store.Database;
import dev.accord.sandbox.jira.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** All users. Look-ups by name ignore case. */
public final class Users {
  private final Database database;
  private final Snapshot<Everybody> users;

  private record Everybody(Map<String, User> byKey, Map<String, User> byName) {
    static Everybody of(Collection<User> users) {
      return new Everybody(
          users.stream().collect(toUnmodifiableMap(User::key, Function.identity())),
          users.stream().collect(toUnmodifiableMap(User::name, Function.identity())));
    }
  }

  public Users(Database database) {
    this.database = database;
    users =
        new Snapshot<>(
            database, () -> Everybody.of(database.all("SELECT * FROM jira_user", Users::read)));
  }

  public Optional<User> byKey(String key) {
    return Optional.ofNullable(users.get().byKey().get(key));
  }

  public Optional<User> byName(String name) {
    return Optional.ofNullable(users.get().byName().get(name.toLowerCase(Locale.ROOT)));
  }

  /** The user with that key, or else with that name. */
  public Optional<User> byKeyOrName(String keyOrName) {
    return byKey(keyOrName).or(() -> byName(keyOrName));
  }

  public List<User> all() {
    return users.get().byKey().values().stream().sorted(Comparator.comparing(User::name)).toList();
  }

  /** Users whose name, display name or mail address has a word that begins with {@code text}. */
  public List<User> matching(String text) {
    String wanted = text.toLowerCase(Locale.ROOT).strip();
    return all().stream().filter(user -> matches(user, wanted)).toList();
  }

  private static boolean matches(User user, String wanted) {
    String words = " " + user.name() + " " + user.displayName() + " " + user.email();
    return words.toLowerCase(Locale.ROOT).contains(" " + wanted);
  }

  public User create(NewUser user) {
    return create(List.of(user)).get(0);
  }

  /** Creates users in one transaction; who has no key gets one like {@code JIRAUSER10000}. */
  public List<User> create(Collection<NewUser> newcomers) {
    List<String> keys = database.write(handle -> insert(handle, List.copyOf(newcomers)));
    users.refresh();
    return keys.stream().map(key -> byKey(key).orElseThrow()).toList();
  }

  private static List<String> insert(Handle handle, List<NewUser> newcomers) {
    List<Long> ids =
        Batch.insertReturningIds(
            handle,
            "INSERT INTO jira_user (user_key, name, display_name, email, password_hash, zone,"
                + " locale, active) VALUES (?, ?, ?, ?, ?, ?, ?, TRUE)",
            newcomers.stream().map(Users::row).toList());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      long id = ids.get(i);
      keys.add(newcomers.get(i).key().orElseGet(() -> key(id)));
    }
    Batch.run(
        handle,
        "UPDATE jira_user SET user_key = ? WHERE id = ?",
        IntStream.range(0, ids.size())
            .mapToObj(i -> List.<Object>of(keys.get(i), ids.get(i)))
            .toList());
    return keys;
  }

  private static String key(long id) {
    return "JIRAUSER" + id;
  }

  /** The name stands for the key until the id is known. */
  private static List<Object> row(NewUser user) {
    return List.of(
        user.name(),
        user.name(),
        user.displayName(),
        user.email(),
        PasswordHash.of(user.password()),
        user.zone().getId(),
        user.locale().toLanguageTag());
  }

  /** Whether this user is active and has this password. */
  public Optional<User> authenticate(String name, String password) {
    return byName(name).filter(User::active).filter(user -> hasPassword(user, password));
  }

  private boolean hasPassword(User user, String password) {
    String stored =
        database.read(
            handle ->
                handle
                    .select("SELECT password_hash FROM jira_user WHERE id = ?", user.id())
                    .mapTo(String.class)
                    .one());
    return PasswordHash.matches(password, stored);
  }

  /** Lets a user log in, or no longer. */
  public void setActive(User user, boolean active) {
    database.write(
        handle ->
            handle.execute("UPDATE jira_user SET active = ? WHERE id = ?", active, user.id()));
    users.refresh();
  }

  private static User read(ResultSet row) throws SQLException {
    return new User(
        row.getLong("id"),
        row.getString("user_key"),
        row.getString("name"),
        row.getString("display_name"),
        row.getString("email"),
        ZoneId.of(row.getString("zone")),
        Locale.forLanguageTag(row.getString("locale")),
        row.getBoolean("active"));
  }
}
