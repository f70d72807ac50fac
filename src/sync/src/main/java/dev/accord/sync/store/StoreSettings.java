package dev.accord.sync.store;

/**
 * Where the service keeps what it knows.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 */
public record StoreSettings(String url, String user, String password) {
  public StoreSettings {
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "the store is H2 or PostgreSQL, a JDBC address that starts with jdbc:h2: or"
              + " jdbc:postgresql:, was '%s'".formatted(url));
    }
  }

  /** Does not show the password. */
  @Override
  public String toString() {
    return "StoreSettings[url=%s, user=%s]".formatted(url, user);
  }
}
