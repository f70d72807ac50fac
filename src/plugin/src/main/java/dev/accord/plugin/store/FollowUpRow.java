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

/**
 * That somebody asked to be contacted by a department, and what came of it. Of an anonymous answer
 * nothing stands here, nor what leads to it: see {@link AnswerRow}.
 */
@Preload
@Table("FOLLOW_UP")
@Indexes({
  @Index(
      name = "open",
      methodNames = {"getProvider", "getState", "getDueAt"}),
  @Index(
      name = "closed",
      methodNames = {"getProvider", "getState", "getClosedAt"})
})
public interface FollowUpRow extends Entity {
  String FOLLOW_UP_KEY = "FOLLOW_UP_KEY";
  String SURVEY = "SURVEY";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String PERSON = "PERSON";
  String NAMED = "NAMED";
  String ISSUE_ID = "ISSUE_ID";
  String ASKED_AT = "ASKED_AT";
  String DUE_AT = "DUE_AT";
  String STATE = "STATE";
  String STEP = "STEP";
  String NEXT_AT = "NEXT_AT";
  String CLOSED_AT = "CLOSED_AT";
  String CLOSED_BY = "CLOSED_BY";
  String WHAT_WAS_DONE = "WHAT_WAS_DONE";

  /** Random, and not that of the invitation. */
  @NotNull
  @Unique
  String getFollowUpKey();

  @NotNull
  String getSurvey();

  @NotNull
  String getProvider();

  @NotNull
  String getClient();

  /** Key of the user. */
  @NotNull
  String getPerson();

  /** Whether the answer carries the person's name, too. */
  @NotNull
  boolean getNamed();

  /** Null when the answer is anonymous, or no request gave the occasion. */
  @Nullable Long getIssueId();

  @NotNull
  long getAskedAt();

  @NotNull
  long getDueAt();

  /** OPEN or CLOSED. */
  @NotNull
  String getState();

  /** What people are told of next: ASKED, OVERDUE or CLOSED. */
  @NotNull
  String getStep();

  /** When they are; null when nothing is left. */
  @Indexed
  @Nullable Long getNextAt();

  /** Null while it is open. */
  @Nullable Long getClosedAt();

  /** Key of the user; null while it is open. */
  @Nullable String getClosedBy();

  /** Null while it is open. */
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getWhatWasDone();
}
