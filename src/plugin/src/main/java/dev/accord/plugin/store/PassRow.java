package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** When a job last ran to its end, and how far it came. */
@Preload
@Table("PASS")
public interface PassRow extends Entity {
  String NAME = "NAME";
  String WATERMARK = "WATERMARK";
  String ENDED_AT = "ENDED_AT";
  String HANDLED = "HANDLED";
  String REVISION = "REVISION";

  @NotNull
  @Unique
  String getName();

  /** Everything before it has been seen. */
  @NotNull
  long getWatermark();

  @NotNull
  long getEndedAt();

  /** Issues that the pass handled. */
  @NotNull
  int getHandled();

  /** Of the definitions that it went by; null for none. */
  @Nullable Long getRevision();
}
