package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A ticket that another system keeps, as it was last seen there; its timeline stands apart. */
@Preload
@Table("OUTSIDE")
public interface OutsideRow extends Entity {
  String TICKET_NUMBER = "TICKET_NUMBER";
  String SYSTEM_KEY = "SYSTEM_KEY";
  String TICKET_ID = "TICKET_ID";
  String TICKET_KEY = "TICKET_KEY";
  String URL = "URL";
  String SUMMARY = "SUMMARY";
  String PROJECT = "PROJECT";
  String CLOCK_OFFSET = "CLOCK_OFFSET";
  String HASH = "HASH";
  String SEEN_AT = "SEEN_AT";
  String RECEIVED_AT = "RECEIVED_AT";

  @NotNull
  @Unique
  long getTicketNumber();

  @NotNull
  @Indexed
  String getSystemKey();

  /** The system's own id of it. */
  @NotNull
  String getTicketId();

  /** What people call it. */
  @NotNull
  String getTicketKey();

  @NotNull
  String getUrl();

  /** Null when it is empty: Oracle knows no empty text. */
  @Nullable String getSummary();

  /** Key of the project under whose settings it is. */
  @NotNull
  @Indexed
  String getProject();

  /** How far its system's clock was ahead of ours, in milliseconds. */
  @NotNull
  long getClockOffset();

  /** SHA-256 of all that was told of it but the instant at which it was seen. */
  @NotNull
  String getHash();

  @NotNull
  long getSeenAt();

  @NotNull
  long getReceivedAt();
}
