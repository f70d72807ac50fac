package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A part of a sum of ledgers; folded as tallies are. */
@Preload
@Table("LEDGER_TALLY")
@Indexes(
    @Index(
        name = "period",
        methodNames = {"getProvider", "getPeriodLength", "getFirstDay"}))
public interface LedgerTallyRow extends Entity {
  String PERIOD_LENGTH = "PERIOD_LENGTH";
  String FIRST_DAY = "FIRST_DAY";
  String AGREEMENT = "AGREEMENT";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String KIND = "KIND";
  String DEPARTMENT = "DEPARTMENT";
  String PARTY = "PARTY";
  String MILLIS = "MILLIS";
  String TICKETS = "TICKETS";
  String LOOSE_SINCE = "LOOSE_SINCE";

  /** WEEK, MONTH, QUARTER or YEAR. */
  @NotNull
  String getPeriodLength();

  /** Days since 1970 of the period's first date. */
  @NotNull
  long getFirstDay();

  @Nullable String getAgreement();

  @NotNull
  String getProvider();

  @Nullable String getClient();

  @NotNull
  String getKind();

  @Nullable String getDepartment();

  @Nullable String getParty();

  @NotNull
  long getMillis();

  /** Issues that have such a line. */
  @NotNull
  int getTickets();

  /** When it was added; null once folded. */
  @Indexed
  @Nullable Long getLooseSince();
}
