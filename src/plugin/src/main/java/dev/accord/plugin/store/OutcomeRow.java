package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** How a cycle counts in figures now, or the closing of an issue under a metric of quality. */
@Preload
@Table("OUTCOME")
@Indexes(
    @Index(
        name = "counted",
        methodNames = {"getAgreement", "getCountedAt"}))
public interface OutcomeRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String CYCLE_NUMBER = "CYCLE_NUMBER";
  String OUTCOME = "OUTCOME";
  String COUNTED_AT = "COUNTED_AT";
  String STILL_OPEN = "STILL_OPEN";
  String GOAL = "GOAL";
  String OWING = "OWING";
  String OTHER = "OTHER";
  String SERVICE = "SERVICE";
  String ASSIGNEE = "ASSIGNEE";
  String TARGET_MILLIS = "TARGET_MILLIS";
  String ELAPSED_MILLIS = "ELAPSED_MILLIS";
  String AGREEMENT_VERSION = "AGREEMENT_VERSION";
  String ZONE = "ZONE";
  String REVISION = "REVISION";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getAgreement();

  @NotNull
  String getMetric();

  /** From 1. */
  @NotNull
  int getCycleNumber();

  /** One of the engine's outcomes of a cycle. */
  @NotNull
  String getOutcome();

  /** Decides the period. */
  @NotNull
  long getCountedAt();

  /** Whether it is breached and not closed yet. */
  @NotNull
  boolean getStillOpen();

  /** Null under a metric of quality. */
  @Nullable String getGoal();

  @NotNull
  String getOwing();

  @NotNull
  String getOther();

  /** The service asked for; null for none. */
  @Nullable String getService();

  /** Key of who had it; null for nobody. */
  @Nullable String getAssignee();

  /** Null under a metric of quality. */
  @Nullable Long getTargetMillis();

  /** Null while open and under a metric of quality. */
  @Nullable Long getElapsedMillis();

  @NotNull
  int getAgreementVersion();

  /** Of the agreement: in which the instant falls into a period. */
  @NotNull
  String getZone();

  /** Of the definitions by which it counts. */
  @NotNull
  long getRevision();
}
