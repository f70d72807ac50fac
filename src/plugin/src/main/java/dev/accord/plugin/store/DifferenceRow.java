package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A verdict or an open clock that a recomputation would change. */
@Preload
@Table("DIFFERENCE")
public interface DifferenceRow extends Entity {
  String RECOMPUTATION = "RECOMPUTATION";
  String ISSUE_ID = "ISSUE_ID";
  String ISSUE_KEY = "ISSUE_KEY";
  String CLOCK = "CLOCK";
  String EARLIER = "EARLIER";
  String LATER = "LATER";
  String WHAT = "WHAT";

  /** Name of the recomputation. */
  @NotNull
  @Indexed
  String getRecomputation();

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  String getClock();

  /** Null for no verdict. */
  @Nullable String getEarlier();

  @Nullable String getLater();

  /** OPEN for an open clock; null for a verdict. */
  @Nullable String getWhat();
}
