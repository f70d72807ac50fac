package dev.accord.plugin.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The real databases that the stores are tested on, each started once. */
public enum TestDatabase {
  H2 {
    @Override
    DataSource start() {
      return JdbcConnectionPool.create("jdbc:h2:mem:accord;DB_CLOSE_DELAY=-1", "sa", "");
    }
  },
  POSTGRES {
    @Override
    DataSource start() {
      try {
        return pooled(EmbeddedPostgres.start().getPostgresDatabase());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final List<Class<? extends RawEntity<?>>> TABLES =
      List.of(
          AlertRow.class,
          AnswerRow.class,
          AnsweredRow.class,
          ClockRow.class,
          CycleRow.class,
          DealingRow.class,
          DefinitionRow.class,
          DeliveryRow.class,
          DifferenceRow.class,
          EarlierAskedRow.class,
          FollowUpMailRow.class,
          FollowUpRow.class,
          InvitationRow.class,
          InvestigationRow.class,
          LeaseRow.class,
          LedgerRow.class,
          LedgerTallyRow.class,
          LegRow.class,
          MembershipRow.class,
          OptOutRow.class,
          OutcomeRow.class,
          OutsideGroupRow.class,
          OutsideNumberRow.class,
          OutsideRefusalRow.class,
          OutsideRow.class,
          OutsideSystemRow.class,
          OutsideTextRow.class,
          OwnViewRow.class,
          PassRow.class,
          QueueRow.class,
          ReasonRow.class,
          RebuildRow.class,
          RecomputationRow.class,
          ReportMailRow.class,
          ReportRow.class,
          ReportTextRow.class,
          RestatementRow.class,
          SettingRow.class,
          TallyRow.class,
          TicketRow.class,
          VerdictRow.class);

  private @Nullable TestActiveObjects ao;

  abstract DataSource start();

  /** All tables, empty. */
  public synchronized TestActiveObjects empty() {
    TestActiveObjects started = ao;
    if (started == null) {
      started = new TestActiveObjects(start());
      started.migrate(TABLES);
      ao = started;
    }
    TABLES.forEach(started::clear);
    return started;
  }

  private static DataSource pooled(DataSource plain) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(plain);
    return pool;
  }

  static List<Class<? extends RawEntity<?>>> tables() {
    return TABLES;
  }
}
