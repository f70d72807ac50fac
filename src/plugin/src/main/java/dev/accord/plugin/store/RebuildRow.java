package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The last rebuilding of sums; unique by name, so that there is one in the whole cluster. */
@Preload
@Table("REBUILD")
public interface RebuildRow extends Entity {
  String NAME = "NAME";
  String OWNER = "OWNER";
  String AUTHOR = "AUTHOR";
  String STARTED_AT = "STARTED_AT";
  String CHANGED_AT = "CHANGED_AT";
  String ENDED_AT = "ENDED_AT";
  String TOTAL = "TOTAL";
  String DONE = "DONE";
  String LAST_PART = "LAST_PART";
  String DIFFERING = "DIFFERING";
  String FOUND = "FOUND";
  String PROBLEM = "PROBLEM";

  @NotNull
  @Unique
  String getName();

  /** Who works on it, unique to one node and time. */
  @NotNull
  String getOwner();

  /** Key of who asked for it. */
  @NotNull
  String getAuthor();

  @NotNull
  long getStartedAt();

  /** Of the last progress. */
  @NotNull
  long getChangedAt();

  /** Null while it is under way. */
  @Nullable Long getEndedAt();

  @NotNull
  int getTotal();

  @NotNull
  int getDone();

  /** Name of the last part that is done; null before the first. */
  @Nullable String getLastPart();

  @NotNull
  int getDiffering();

  /** The first sums that differed, one a line. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getFound();

  /** Why it ended before its time; null when it did not. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getProblem();
}
