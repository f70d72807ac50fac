package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many of a client department another tool asked in a month. */
@Preload
@Table("EARLIER_ASKED")
@Indexes(
    @Index(
        name = "provider",
        methodNames = {"getProvider", "getMonthFirst"}))
public interface EarlierAskedRow extends Entity {
  String ASKED_KEY = "ASKED_KEY";
  String SURVEY = "SURVEY";
  String PROVIDER = "PROVIDER";
  String CLIENT = "CLIENT";
  String AUDIENCE = "AUDIENCE";
  String MONTH_FIRST = "MONTH_FIRST";
  String ASKED = "ASKED";
  String DELIVERED = "DELIVERED";

  /** SHA-256 of survey, client and month, in hexadecimal. */
  @NotNull
  @Unique
  String getAskedKey();

  @NotNull
  String getSurvey();

  @NotNull
  String getProvider();

  @NotNull
  String getClient();

  @NotNull
  String getAudience();

  /** First day of the month, as days since 1970. */
  @NotNull
  long getMonthFirst();

  /** People. */
  @NotNull
  int getAsked();

  /** Invitations that did not come back. */
  @NotNull
  int getDelivered();
}
