package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is settled once per installation; unique by name, so that two nodes settle the same. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {
  String NAME = "NAME";
  String CONTENT = "CONTENT";

  @NotNull
  @Unique
  String getName();

  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getContent();
}
