package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ModelVersion;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Up to which version the tables of each namespace are upgraded. */
final class ModelVersions {

  private final Jdbi database;

  ModelVersions(DataSource database) {
    this.database = Jdbi.create(database);
    this.database.useHandle(
        handle ->
            handle.execute(
                "CREATE TABLE IF NOT EXISTS PLATFORM_MODEL_VERSION"
                    + " (PREFIX VARCHAR(60) PRIMARY KEY, VERSION VARCHAR(20) NOT NULL)"));
  }

  /** The version of the tables that start with the prefix, 0 when none was ever upgraded. */
  ModelVersion of(String prefix) {
    return database.withHandle(
        handle ->
            handle
                .select("SELECT VERSION FROM PLATFORM_MODEL_VERSION WHERE PREFIX = ?", prefix)
                .mapTo(String.class)
                .findOne()
                .map(ModelVersion::valueOf)
                .orElseGet(() -> ModelVersion.valueOf("0")));
  }

  void put(String prefix, ModelVersion version) {
    database.useTransaction(
        handle -> {
          handle.execute("DELETE FROM PLATFORM_MODEL_VERSION WHERE PREFIX = ?", prefix);
          handle.execute(
              "INSERT INTO PLATFORM_MODEL_VERSION (PREFIX, VERSION) VALUES (?, ?)",
              prefix,
              version.toString());
        });
  }
}
