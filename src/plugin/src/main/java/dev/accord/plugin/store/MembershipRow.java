package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A span in which somebody was seen in a group, half-open. */
@Preload
@Table("MEMBERSHIP")
public interface MembershipRow extends Entity {
  String GROUP_NAME = "GROUP_NAME";
  String USER_KEY = "USER_KEY";
  String FROM_AT = "FROM_AT";
  String UNTIL_AT = "UNTIL_AT";

  @NotNull
  @Indexed
  String getGroupName();

  @NotNull
  String getUserKey();

  @NotNull
  long getFromAt();

  /** Null while still a member. */
  @Nullable Long getUntilAt();
}
