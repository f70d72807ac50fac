package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A span in which one department held the issue, as last assessed. */
@Preload
@Table("LEG")
@Indexes(
    @Index(
        name = "holder",
        methodNames = {"getDepartment", "getUntilAt"}))
public interface LegRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String DEPARTMENT = "DEPARTMENT";
  String VISIT = "VISIT";
  String FROM_AT = "FROM_AT";
  String UNTIL_AT = "UNTIL_AT";
  String ACCEPTED_AT = "ACCEPTED_AT";
  String HELD_MILLIS = "HELD_MILLIS";
  String TRANSIT_MILLIS = "TRANSIT_MILLIS";
  String WAITING_MILLIS = "WAITING_MILLIS";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getDepartment();

  /** From 1 within the department. */
  @NotNull
  int getVisit();

  @NotNull
  long getFromAt();

  /** Null while it holds it. */
  @Nullable Long getUntilAt();

  /** Null while in transit. */
  @Nullable Long getAcceptedAt();

  @NotNull
  long getHeldMillis();

  @NotNull
  long getTransitMillis();

  @NotNull
  long getWaitingMillis();
}
