package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One state of an investigation; the newest revision counts. */
@Preload
@Table("INVESTIGATION")
public interface InvestigationRow extends Entity {
  String NAME = "NAME";
  String REVISION = "REVISION";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String PERIOD_LENGTH = "PERIOD_LENGTH";
  String FIRST_DAY = "FIRST_DAY";
  String ZONE = "ZONE";
  String OPENED_AT = "OPENED_AT";
  String FIGURE = "FIGURE";
  String HEADLINE = "HEADLINE";
  String OWNER = "OWNER";
  String FINDING = "FINDING";
  String ACTION_TAKEN = "ACTION_TAKEN";
  String RECHECK_ON = "RECHECK_ON";
  String EVIDENCE = "EVIDENCE";
  String CLOSED_AT = "CLOSED_AT";
  String CHANGED_BY = "CHANGED_BY";
  String CHANGED_AT = "CHANGED_AT";

  /** Names it together with the other revisions. */
  @NotNull
  @Indexed
  String getName();

  /** From 1. */
  @NotNull
  int getRevision();

  @NotNull
  @Indexed
  String getAgreement();

  @NotNull
  String getMetric();

  @NotNull
  String getPeriodLength();

  @NotNull
  long getFirstDay();

  @NotNull
  String getZone();

  @NotNull
  long getOpenedAt();

  /** As it was frozen. */
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getFigure();

  /** Null when nothing is known of the misses. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getHeadline();

  @Nullable String getOwner();

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getFinding();

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getActionTaken();

  /** Days since 1970-01-01. */
  @Nullable Long getRecheckOn();

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getEvidence();

  /** Null while open. */
  @Nullable Long getClosedAt();

  /** Null for the first revision, which nobody wrote. */
  @Nullable String getChangedBy();

  @NotNull
  long getChangedAt();
}
