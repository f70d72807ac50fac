package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What somebody is told of a follow-up; unique, so that nobody is told the same twice. */
@Preload
@Table("FOLLOW_UP_MAIL")
public interface FollowUpMailRow extends Entity {
  String MAIL_KEY = "MAIL_KEY";
  String FOLLOW_UP = "FOLLOW_UP";
  String STEP = "STEP";
  String READER = "READER";
  String STATE = "STATE";
  String ATTEMPTS = "ATTEMPTS";
  String NEXT_AT = "NEXT_AT";
  String ERROR = "ERROR";

  /** SHA-256 of follow-up, step and reader, in hexadecimal. */
  @NotNull
  @Unique
  String getMailKey();

  @NotNull
  String getFollowUp();

  @NotNull
  String getStep();

  /** Key of the user. */
  @NotNull
  String getReader();

  @NotNull
  String getState();

  /** Tries that have failed. */
  @NotNull
  int getAttempts();

  /** When it is tried next; null when nothing is left. */
  @Indexed
  @Nullable Long getNextAt();

  /** Why it could not be sent. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getError();
}
