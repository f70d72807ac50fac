package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A group of another system that was observed, by the name under which its members are kept. */
@Preload
@Table("OUTSIDE_GROUP")
public interface OutsideGroupRow extends Entity {
  String NAME = "NAME";

  @NotNull
  @Unique
  String getName();
}
