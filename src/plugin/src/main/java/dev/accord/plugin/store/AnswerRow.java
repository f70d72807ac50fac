package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered. Of an anonymous answer there is no person, no invitation, no issue and no
 * time but the week, and the order of the rows is drawn by lot: see {@link AnswerStore}.
 */
@Preload
@Table("ANSWER")
@Indexes({
  @Index(
      name = "batch",
      methodNames = {"getBatch", "getSurvey"}),
  @Index(
      name = "provider",
      methodNames = {"getProvider", "getWeek"})
})
public interface AnswerRow extends Entity {
  String BATCH = "BATCH";
  String BATCH_LENGTH = "BATCH_LENGTH";
  String BATCH_FIRST = "BATCH_FIRST";
  String SURVEY = "SURVEY";
  String QUESTION_SET = "QUESTION_SET";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String AUDIENCE = "AUDIENCE";
  String WEEK = "WEEK";
  String GIVEN = "GIVEN";
  String PERSON = "PERSON";
  String ISSUE_ID = "ISSUE_ID";
  String NAMED_AT = "NAMED_AT";
  String ORIGIN = "ORIGIN";

  /**
   * With which others it may be shown; {@code WAITING} until its period has ended, {@code NAMED}
   * when it has a person.
   */
  @NotNull
  String getBatch();

  /** Length of the batch's period; null while it waits. */
  @Nullable String getBatchLength();

  /** First day of the batch's period, as days since 1970; null while it waits. */
  @Nullable Long getBatchFirst();

  @NotNull
  String getSurvey();

  @NotNull
  int getQuestionSet();

  @NotNull
  String getProvider();

  /** Null once it was shown together with those of other departments. */
  @Nullable String getClient();

  @NotNull
  String getAudience();

  /** The Monday of the week in which it was given, as days since 1970. */
  @NotNull
  long getWeek();

  /** The answers as JSON, by item. */
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getGiven();

  /** Key of the user; null when it is anonymous. */
  @Nullable String getPerson();

  /** Null when it is anonymous. */
  @Nullable Long getIssueId();

  /** When it was given with a name; null when it is anonymous, which has no time but its week. */
  @Nullable Long getNamedAt();

  /** {@code EARLIER} when another tool had gathered it; null when Accord asked. */
  @Nullable String getOrigin();
}
