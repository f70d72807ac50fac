package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A project or a definition recomputed in the background. */
@Preload
@Table("RECOMPUTATION")
public interface RecomputationRow extends Entity {
  String NAME = "NAME";
  String PROJECT = "PROJECT";
  String PHASE = "PHASE";
  String TOTAL = "TOTAL";
  String DONE = "DONE";
  String DIFFERING = "DIFFERING";
  String AUTHOR = "AUTHOR";
  String STARTED_AT = "STARTED_AT";
  String CHANGED_AT = "CHANGED_AT";
  String MESSAGE = "MESSAGE";
  String SUBJECT_KIND = "SUBJECT_KIND";
  String SUBJECT_NAME = "SUBJECT_NAME";
  String OPEN_DIFFERING = "OPEN_DIFFERING";
  String REVISION = "REVISION";
  String DOCUMENT = "DOCUMENT";
  String REASON = "REASON";
  String FIRST_CHANGE = "FIRST_CHANGE";

  /** Random, as the address of the recomputation. */
  @NotNull
  @Unique
  String getName();

  /** Key of the project, or id of the definition. */
  @NotNull
  @Indexed
  String getProject();

  @NotNull
  String getPhase();

  @NotNull
  int getTotal();

  @NotNull
  int getDone();

  /** Issues whose verdicts would change. */
  @NotNull
  int getDiffering();

  @NotNull
  String getAuthor();

  @NotNull
  long getStartedAt();

  /** Progress was made; a run that stands still was left by a dead node. */
  @NotNull
  long getChangedAt();

  /** Why it failed. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getMessage();

  /** Null for a project, as a row of an earlier version of Accord has it. */
  @Nullable String getSubjectKind();

  @Nullable String getSubjectName();

  /** Open clocks that would change. */
  @Nullable Integer getOpenDiffering();

  /** Of the stored definition; null for a project, as the following are. */
  @Nullable Integer getRevision();

  /** The definition as it would be. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getDocument();

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Nullable Long getFirstChange();
}
