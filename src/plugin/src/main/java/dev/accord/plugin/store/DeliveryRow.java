package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One thing that an alert does: telling somebody, or doing something to the issue. */
@Preload
@Table("DELIVERY")
public interface DeliveryRow extends Entity {
  String ALERT_KEY = "ALERT_KEY";
  String POSITION = "POSITION";
  String CHANNEL = "CHANNEL";
  String ADDRESS = "ADDRESS";
  String WHY = "WHY";
  String STATE = "STATE";
  String ATTEMPTS = "ATTEMPTS";
  String NEXT_AT = "NEXT_AT";
  String DONE_AT = "DONE_AT";
  String ERROR = "ERROR";

  @NotNull
  @Indexed
  String getAlertKey();

  /** From 0 within the alert. */
  @NotNull
  int getPosition();

  @NotNull
  String getChannel();

  /** Key of a user, mail address, URL, or what an action says. */
  @StringLength(StringLength.UNLIMITED)
  String getAddress();

  /** Why this one is told, in words. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getWhy();

  @NotNull
  String getState();

  @NotNull
  int getAttempts();

  /** Not before; null when it is over. */
  @Nullable Long getNextAt();

  @Nullable Long getDoneAt();

  /** What went wrong last. */
  @StringLength(StringLength.MAX_LENGTH)
  @Nullable String getError();
}
