package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The long part of a report or an investigation, apart so that lists do not read it. */
@Preload
@Table("REPORT_TEXT")
public interface ReportTextRow extends Entity {
  String NAME = "NAME";
  String CONTENT = "CONTENT";

  /** Of the report or the investigation. */
  @NotNull
  @Unique
  String getName();

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getContent();
}
