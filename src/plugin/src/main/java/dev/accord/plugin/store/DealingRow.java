package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a department closed a request of somebody in a month. */
@Preload
@Table("DEALING")
@Indexes(
    @Index(
        name = "provider",
        methodNames = {"getProvider", "getMonthFirst"}))
public interface DealingRow extends Entity {
  String DEALING_KEY = "DEALING_KEY";
  String PROVIDER = "PROVIDER";
  String MONTH_FIRST = "MONTH_FIRST";
  String PERSON = "PERSON";
  String CLIENT = "CLIENT";
  String AUDIENCE = "AUDIENCE";

  /** SHA-256 of provider, month and person, in hexadecimal. */
  @NotNull
  @Unique
  String getDealingKey();

  @NotNull
  String getProvider();

  /** First day of the month, as days since 1970. */
  @NotNull
  long getMonthFirst();

  /** Key of the user. */
  @NotNull
  String getPerson();

  @NotNull
  String getClient();

  @NotNull
  String getAudience();
}
