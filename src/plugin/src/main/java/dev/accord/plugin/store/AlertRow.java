package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An escalation step that came true; unique by its key, so that no two nodes raise it. */
@Preload
@Table("ALERT")
@Indexes({
  @Index(
      name = "raised",
      methodNames = {"getRaisedAt", "getAlertKey"}),
  @Index(
      name = "state",
      methodNames = {"getState", "getRaisedAt", "getAlertKey"})
})
public interface AlertRow extends Entity {
  String ALERT_KEY = "ALERT_KEY";
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String AGREEMENT_VERSION = "AGREEMENT_VERSION";
  String METRIC = "METRIC";
  String CYCLE = "CYCLE";
  String STEP = "STEP";
  String DUE_AT = "DUE_AT";
  String RAISED_AT = "RAISED_AT";
  String STATE = "STATE";
  String PLANNED = "PLANNED";
  String NEXT_AT = "NEXT_AT";
  String NOTE = "NOTE";
  String ACKNOWLEDGED_BY = "ACKNOWLEDGED_BY";
  String ACKNOWLEDGED_AT = "ACKNOWLEDGED_AT";

  /** SHA-256 of issue, agreement, version, metric, cycle and step, in hexadecimal. */
  @NotNull
  @Unique
  String getAlertKey();

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getAgreement();

  @NotNull
  int getAgreementVersion();

  @NotNull
  String getMetric();

  @NotNull
  int getCycle();

  @NotNull
  String getStep();

  /** When the step came true. */
  @NotNull
  long getDueAt();

  /** When that was noticed. */
  @NotNull
  long getRaisedAt();

  @NotNull
  String getState();

  /** Whether it is settled who is told; then its deliveries are there. */
  @NotNull
  boolean getPlanned();

  /** When there is something to do next; null when nothing is left. */
  @Indexed
  @Nullable Long getNextAt();

  /** Why it was dropped. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getNote();

  /** Key of the user. */
  @Nullable String getAcknowledgedBy();

  @Nullable Long getAcknowledgedAt();
}
