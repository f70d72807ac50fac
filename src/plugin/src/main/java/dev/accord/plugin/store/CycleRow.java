package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One cycle of a clock as last assessed. */
@Preload
@Table("CYCLE")
public interface CycleRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String CYCLE_NUMBER = "CYCLE_NUMBER";
  String START_AT = "START_AT";
  String STOP_AT = "STOP_AT";
  String PHASE = "PHASE";
  String STANDING = "STANDING";
  String GOAL = "GOAL";
  String TARGET_MILLIS = "TARGET_MILLIS";
  String ELAPSED_MILLIS = "ELAPSED_MILLIS";
  String WALL_MILLIS = "WALL_MILLIS";
  String BOUNCES = "BOUNCES";
  String REOPENS = "REOPENS";
  String EVIDENCE = "EVIDENCE";

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

  @NotNull
  long getStartAt();

  /** Null while open. */
  @Nullable Long getStopAt();

  @NotNull
  String getPhase();

  @Nullable String getStanding();

  @NotNull
  String getGoal();

  @NotNull
  long getTargetMillis();

  @NotNull
  long getElapsedMillis();

  @NotNull
  long getWallMillis();

  @NotNull
  int getBounces();

  @NotNull
  int getReopens();

  /** What stopped it. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getEvidence();
}
