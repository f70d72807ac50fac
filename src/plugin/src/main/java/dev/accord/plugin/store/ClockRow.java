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

/** A clock of an issue as last assessed, for questions over many issues. */
@Preload
@Table("CLOCK")
@Indexes({
  @Index(
      name = "standing",
      methodNames = {"getStanding", "getBreachedAt"}),
  @Index(
      name = "phase",
      methodNames = {"getPhase", "getDueAt"})
})
public interface ClockRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String AGREEMENT_VERSION = "AGREEMENT_VERSION";
  String OWED_BY = "OWED_BY";
  String OWING = "OWING";
  String OTHER = "OTHER";
  String PHASE = "PHASE";
  String STANDING = "STANDING";
  String DUE_AT = "DUE_AT";
  String AT_RISK_AT = "AT_RISK_AT";
  String BREACHED_AT = "BREACHED_AT";
  String CALENDAR = "CALENDAR";
  String REMAINING_MILLIS = "REMAINING_MILLIS";
  String PAUSED_FOR = "PAUSED_FOR";
  String PROBLEM = "PROBLEM";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  @Indexed
  String getAgreement();

  @NotNull
  String getMetric();

  @NotNull
  int getAgreementVersion();

  /** PROVIDER or CLIENT. */
  @NotNull
  String getOwedBy();

  /** Key of the department that owes it. */
  @NotNull
  String getOwing();

  /** Key of the department on the other side. */
  @NotNull
  @Indexed
  String getOther();

  @NotNull
  String getPhase();

  /** Null when none applies. */
  @Nullable String getStanding();

  @Nullable Long getDueAt();

  @Nullable Long getAtRiskAt();

  @Nullable Long getBreachedAt();

  /** Id of the calendar of the goal in force; null without one, and in rows of older versions. */
  @Nullable String getCalendar();

  /** Working time left while it does not run, negative when over; null while it runs. */
  @Nullable Long getRemainingMillis();

  /** On whose account it is paused; null when it is not, and in rows of older versions. */
  @Nullable String getPausedFor();

  /** Why it cannot be computed. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getProblem();
}
