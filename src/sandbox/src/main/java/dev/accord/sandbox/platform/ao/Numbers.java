package dev.accord.sandbox.platform.ao;

import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How many ids of new rows H2 takes at once. It writes down what it took with a commit of its own,
 * once every 32 rows unless told otherwise: half of the time of inserting many rows. Ids that were
 * taken and not used are lost when the process dies, as with other databases.
 */
final class Numbers {
  private static final int AT_ONCE = 1_000;

  private Numbers() {}

  /** Does nothing to tables that have it already, and nothing on PostgreSQL. */
  static void handOutMany(DataSource database, String prefix) {
    Jdbi.create(database).useHandle(handle -> handOutMany(handle, prefix));
  }

  private static void handOutMany(Handle handle, String prefix) {
    if (!EntityManagers.isH2(handle.getConnection())) {
      return;
    }
    List<String> statements =
        handle
            .createQuery(
                "SELECT table_name, column_name FROM information_schema.columns"
                    + " WHERE is_identity = 'YES' AND identity_cache < :cache"
                    + " AND table_name LIKE :prefix")
            .bind("cache", AT_ONCE)
            .bind("prefix", prefix + "\\_%")
            .map(
                (row, context) ->
                    "ALTER TABLE \"%s\" ALTER COLUMN \"%s\" SET CACHE %d"
                        .formatted(row.getString(1), row.getString(2), AT_ONCE))
            .list();
    statements.forEach(handle::execute);
  }
}
