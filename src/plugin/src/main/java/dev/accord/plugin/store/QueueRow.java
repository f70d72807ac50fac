package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** An issue that waits to be tracked; several rows of one issue count as one. */
@Preload
@Table("QUEUE")
public interface QueueRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String REASON = "REASON";
  String QUEUED_AT = "QUEUED_AT";
  String DUE_AT = "DUE_AT";
  String ATTEMPTS = "ATTEMPTS";
  String PROBLEM = "PROBLEM";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getReason();

  @NotNull
  long getQueuedAt();

  /** Not before: later than it was queued after a failure. */
  @NotNull
  @Indexed
  long getDueAt();

  /** How often tracking it has failed. */
  @NotNull
  @Indexed
  int getAttempts();

  /** Why it failed last; null before the first failure. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getProblem();
}
