package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * That a ticket of another system is known: its id becomes its {@link TicketNumber}. It is never
 * deleted, so the number stays whatever becomes of what is known of the ticket.
 */
@Preload
@Table("OUTSIDE_NUMBER")
public interface OutsideNumberRow extends Entity {
  String NAME = "NAME";

  /** SHA-256 of the system and its id of the ticket, in hexadecimal. */
  @NotNull
  @Unique
  String getName();
}
