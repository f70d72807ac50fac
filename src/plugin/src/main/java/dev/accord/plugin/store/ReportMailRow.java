package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a head was told of a report, or is being told. */
@Preload
@Table("REPORT_MAIL")
public interface ReportMailRow extends Entity {
  String NAME = "NAME";

  /** The reader and the report, so that it is sent once. */
  @NotNull
  @Unique
  String getName();
}
