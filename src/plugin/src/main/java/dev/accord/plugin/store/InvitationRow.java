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
 * That somebody was asked, or why not; unique by what it is about, so that nobody is asked twice.
 * What was answered is nowhere near: see {@link AnswerRow}.
 */
@Preload
@Table("INVITATION")
@Indexes({
  @Index(
      name = "provider",
      methodNames = {"getProvider", "getDecidedAt"}),
  @Index(
      name = "survey",
      methodNames = {"getSurvey", "getDecidedAt"})
})
public interface InvitationRow extends Entity {
  String INVITATION_KEY = "INVITATION_KEY";
  String OCCASION = "OCCASION";
  String SURVEY = "SURVEY";
  String QUESTION_SET = "QUESTION_SET";
  String ANSWER_MODE = "ANSWER_MODE";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String AUDIENCE = "AUDIENCE";
  String PERSON = "PERSON";
  String ISSUE_ID = "ISSUE_ID";
  String DECISION = "DECISION";
  String SEED = "SEED";
  String DECIDED_AT = "DECIDED_AT";
  String STATE = "STATE";
  String ATTEMPTS = "ATTEMPTS";
  String NEXT_AT = "NEXT_AT";
  String EXPIRES_AT = "EXPIRES_AT";
  String REMINDED = "REMINDED";
  String ERROR = "ERROR";

  /** Random; the link is made of it. */
  @NotNull
  @Unique
  String getInvitationKey();

  /** SHA-256 of survey and what gave the occasion, in hexadecimal. */
  @NotNull
  @Unique
  String getOccasion();

  @NotNull
  String getSurvey();

  /** Number of the question set that is asked, whatever is defined later. */
  @NotNull
  int getQuestionSet();

  @NotNull
  String getAnswerMode();

  @NotNull
  String getProvider();

  @NotNull
  String getClient();

  @NotNull
  String getAudience();

  /** Key of the user. */
  @NotNull
  @Indexed
  String getPerson();

  /** The request that gave the occasion; null when none did. */
  @Indexed
  @Nullable Long getIssueId();

  /** ASKED, or why not. */
  @NotNull
  String getDecision();

  /** What the sample was drawn by. */
  @NotNull
  long getSeed();

  @NotNull
  long getDecidedAt();

  @NotNull
  String getState();

  /** Mails that have failed. */
  @NotNull
  int getAttempts();

  /** When there is something to do next; null when nothing is left. */
  @Indexed
  @Nullable Long getNextAt();

  @NotNull
  long getExpiresAt();

  @NotNull
  boolean getReminded();

  /** Why the mail could not be sent. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getError();
}
