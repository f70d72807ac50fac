package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A judgement on a cycle; later ones stand beside earlier ones, the highest sequence counts. */
@Preload
@Table("VERDICT")
public interface VerdictRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String CYCLE_NUMBER = "CYCLE_NUMBER";
  String SEQUENCE = "SEQUENCE";
  String JUDGEMENT = "JUDGEMENT";
  String EARLIER = "EARLIER";
  String VERDICT_AT = "VERDICT_AT";
  String OWING = "OWING";
  String OTHER = "OTHER";
  String AGREEMENT_VERSION = "AGREEMENT_VERSION";
  String CALENDAR_VERSION = "CALENDAR_VERSION";
  String ZONE_RULES = "ZONE_RULES";
  String INPUT_HASH = "INPUT_HASH";
  String MARKS = "MARKS";
  String REVISION = "REVISION";
  String AUTHOR = "AUTHOR";
  String WHY = "WHY";
  String JUDGED_AT = "JUDGED_AT";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getAgreement();

  @NotNull
  String getMetric();

  @NotNull
  int getCycleNumber();

  /** From 1 within the cycle. */
  @NotNull
  int getSequence();

  /** MET, BREACHED or WITHDRAWN. */
  @NotNull
  String getJudgement();

  /** The judgement before; null for the first. */
  @Nullable String getEarlier();

  /** Decides the period that it belongs to. */
  @NotNull
  long getVerdictAt();

  @NotNull
  String getOwing();

  @NotNull
  String getOther();

  @NotNull
  int getAgreementVersion();

  @NotNull
  int getCalendarVersion();

  /** Version of the time zone data; empty when not known. */
  @Nullable String getZoneRules();

  /** Empty when not known. */
  @Nullable String getInputHash();

  /** Separated by commas. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getMarks();

  /** Of the definitions that it was judged by. */
  @NotNull
  long getRevision();

  /** Key of who asked for it; null when it came by itself. */
  @Nullable String getAuthor();

  @NotNull
  String getWhy();

  @NotNull
  long getJudgedAt();
}
