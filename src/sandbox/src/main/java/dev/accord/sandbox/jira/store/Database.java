package dev.accord.sandbox.jira.store;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The database of the Jira domain. Reads see what is committed; a write is one transaction. */
public final class Database {
  private final Jdbi jdbi;
  private final NodeChanges changes;

  private Database(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.changes = new NodeChanges(jdbi, System::nanoTime);
  }

  /** Opens the domain's tables in {@code source}, and creates them where they are missing. */
  public static Database open(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.registerArrayType(Long.class, "bigint");
    jdbi.registerArrayType(String.class, "varchar");
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    Schema.create(jdbi);
    return new Database(jdbi);
  }

  /** Drops the domain's tables with all that is in them; nothing may have them open. */
  public static void erase(DataSource source) {
    Schema.drop(Jdbi.create(source));
  }

  NodeChanges changes() {
    return changes;
  }

  /** Runs {@code work} on a connection of its own. */
  public <T> T read(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  /** Runs {@code work} in one transaction, rolled back when it throws. */
  public <T> T write(Function<Handle, T> work) {
    return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::apply);
  }

  /** Inserts one row and returns the id that the database gave it. */
  public static long insert(Handle handle, String sql, Object... values) {
    var update = handle.createUpdate(sql);
    for (int i = 0; i < values.length; i++) {
      update.bind(i, values[i]);
    }
    return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
  }

  /** Reads every row of a small table. */
  public <T> List<T> all(String sql, RowReader<T> reader) {
    return read(handle -> handle.createQuery(sql).map((row, context) -> reader.read(row)).list());
  }
}
