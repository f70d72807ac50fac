package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A system from which tickets or members of groups have come. */
@Preload
@Table("OUTSIDE_SYSTEM")
public interface OutsideSystemRow extends Entity {
  String NAME = "NAME";

  @NotNull
  @Unique
  String getName();
}
