package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An issue that is tracked. */
@Preload
@Table("TICKET")
public interface TicketRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String PROJECT = "PROJECT";
  String ASSESSED_AT = "ASSESSED_AT";
  String NEXT_AT = "NEXT_AT";
  String DUE_AT = "DUE_AT";

  @NotNull
  @Unique
  long getIssueId();

  /** Key of the project that it was in. */
  @NotNull
  String getProject();

  @NotNull
  long getAssessedAt();

  /** When something changes by itself; null for never. */
  @Indexed
  @Nullable Long getNextAt();

  /** When the first of its running clocks is due; null for none. */
  @Nullable Long getDueAt();
}
