package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody does not want to be asked any more. */
@Preload
@Table("OPT_OUT")
public interface OptOutRow extends Entity {
  String PERSON = "PERSON";
  String SINCE_AT = "SINCE_AT";

  /** Key of the user. */
  @NotNull
  @Unique
  String getPerson();

  @NotNull
  long getSinceAt();
}
