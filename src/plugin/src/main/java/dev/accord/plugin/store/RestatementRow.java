package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** That a cycle counts otherwise than when its period was frozen. */
@Preload
@Table("RESTATEMENT")
public interface RestatementRow extends Entity {
  String REPORT = "REPORT";
  String ISSUE_ID = "ISSUE_ID";
  String METRIC = "METRIC";
  String CYCLE_NUMBER = "CYCLE_NUMBER";
  String EARLIER = "EARLIER";
  String LATER = "LATER";
  String RESTATED_AT = "RESTATED_AT";
  String OCCASION = "OCCASION";
  String AUTHOR = "AUTHOR";

  /** Name of the report that stays as it is. */
  @NotNull
  @Indexed
  String getReport();

  @NotNull
  long getIssueId();

  @NotNull
  String getMetric();

  @NotNull
  int getCycleNumber();

  /** Null when it did not count in the period. */
  @Nullable String getEarlier();

  /** Null when it does not count in the period any more. */
  @Nullable String getLater();

  @NotNull
  long getRestatedAt();

  @NotNull
  String getOccasion();

  /** Null when nobody asked for it. */
  @Nullable String getAuthor();
}
