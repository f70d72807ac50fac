package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A part of a tally: what changed at some time. A figure is the sum of the rows of its key; a job
 * folds them into one, so that nobody ever writes to a row that another wants.
 */
@Preload
@Table("TALLY")
@Indexes({
  @Index(
      name = "period",
      methodNames = {"getAgreement", "getPeriodLength", "getFirstDay"}),
  @Index(
      name = "other",
      methodNames = {"getOther", "getPeriodLength", "getFirstDay"}),
  @Index(
      name = "service",
      methodNames = {"getService", "getPeriodLength", "getFirstDay"}),
  @Index(
      name = "days",
      methodNames = {"getPeriodLength", "getFirstDay"})
})
public interface TallyRow extends Entity {
  String PERIOD_LENGTH = "PERIOD_LENGTH";
  String FIRST_DAY = "FIRST_DAY";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String GOAL = "GOAL";
  String OWING = "OWING";
  String OTHER = "OTHER";
  String SERVICE = "SERVICE";
  String MET = "MET";
  String BREACHED = "BREACHED";
  String OPEN_LATE = "OPEN_LATE";
  String WITHIN_ERROR = "WITHIN_ERROR";
  String EXEMPT = "EXEMPT";
  String TRANSFERRED = "TRANSFERRED";
  String CANCELLED = "CANCELLED";
  String ELAPSED_SUM = "ELAPSED_SUM";
  String HISTOGRAM = "HISTOGRAM";
  String LOOSE_SINCE = "LOOSE_SINCE";

  /** WEEK, MONTH, QUARTER or YEAR. */
  @NotNull
  String getPeriodLength();

  /** Days since 1970 of the period's first date in the agreement's zone. */
  @NotNull
  long getFirstDay();

  @NotNull
  String getAgreement();

  @NotNull
  String getMetric();

  /** Null under a metric of quality. */
  @Nullable String getGoal();

  @NotNull
  String getOwing();

  @NotNull
  String getOther();

  /** Null for none. */
  @Nullable String getService();

  @NotNull
  int getMet();

  @NotNull
  int getBreached();

  /** Of the breached those that are open. */
  @NotNull
  int getOpenLate();

  @NotNull
  int getWithinError();

  @NotNull
  int getExempt();

  @NotNull
  int getTransferred();

  @NotNull
  int getCancelled();

  /** Milliseconds of working time of those counted and closed. */
  @NotNull
  long getElapsedSum();

  /** The same one by one, as the engine's histogram writes it; null for none. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getHistogram();

  /** When it was added; null once it has been folded with the others of its key. */
  @Indexed
  @Nullable Long getLooseSince();
}
