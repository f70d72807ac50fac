package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The timeline of a ticket that another system keeps, apart so that lists do not read it. */
@Preload
@Table("OUTSIDE_TEXT")
public interface OutsideTextRow extends Entity {
  String TICKET_NUMBER = "TICKET_NUMBER";
  String CONTENT = "CONTENT";

  @NotNull
  @Unique
  long getTicketNumber();

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getContent();
}
