package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue that somebody in the cluster works on; unique by issue, so that nobody else does. */
@Preload
@Table("LEASE")
public interface LeaseRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String OWNER = "OWNER";
  String UNTIL_AT = "UNTIL_AT";

  @NotNull
  @Unique
  long getIssueId();

  /** Who took it, unique to one take. */
  @NotNull
  @Indexed
  String getOwner();

  /** When it may be taken over. */
  @NotNull
  @Indexed
  long getUntilAt();
}
