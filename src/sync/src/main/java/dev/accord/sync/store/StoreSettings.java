package dev.accord.sync.store;

import java.util.Locale;
import java.util.Map;

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

  /**
   * What the driver is told, unless the address says it itself. By itself H2 closes a database as
   * soon as the process is told to end, while the last page is still being stored; PostgreSQL's
   * driver sends rows of a batch one by one.
   */
  Map<String, String> properties() {
    String name = url.startsWith("jdbc:h2:") ? "DB_CLOSE_ON_EXIT" : "reWriteBatchedInserts";
    String value = url.startsWith("jdbc:h2:") ? "FALSE" : "true";
    boolean said = url.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + "=");
    return said ? Map.of() : Map.of(name, value);
  }

  /** Does not show the password. */
  @Override
  public String toString() {
    return "StoreSettings[url=%s, user=%s]".formatted(url, user);
  }
}
