package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That the newest copy of a ticket could not be taken; it goes when one is taken. */
@Preload
@Table("OUTSIDE_REFUSAL")
public interface OutsideRefusalRow extends Entity {
  String NAME = "NAME";
  String SYSTEM_KEY = "SYSTEM_KEY";
  String TICKET_ID = "TICKET_ID";
  String REASON = "REASON";
  String REFUSED_AT = "REFUSED_AT";

  /** SHA-256 of the system and its id of the ticket, in hexadecimal. */
  @NotNull
  @Unique
  String getName();

  @NotNull
  @Indexed
  String getSystemKey();

  @NotNull
  String getTicketId();

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getReason();

  @NotNull
  long getRefusedAt();
}
