package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The frozen figure of an agreement's period. */
@Preload
@Table("REPORT")
@Indexes(
    @Index(
        name = "days",
        methodNames = {"getPeriodLength", "getFirstDay"}))
public interface ReportRow extends Entity {
  String NAME = "NAME";
  String AGREEMENT = "AGREEMENT";
  String PROVIDER = "PROVIDER";
  String PERIOD_LENGTH = "PERIOD_LENGTH";
  String FIRST_DAY = "FIRST_DAY";
  String ZONE = "ZONE";
  String FROZEN_AT = "FROZEN_AT";
  String SILENT = "SILENT";
  String FIGURE = "FIGURE";

  /** Agreement, length and first day, so that a period is frozen once. */
  @NotNull
  @Unique
  String getName();

  @NotNull
  @Indexed
  String getAgreement();

  /** Department that promised at that time. */
  @NotNull
  String getProvider();

  @NotNull
  String getPeriodLength();

  /** Days since 1970-01-01, in the zone. */
  @NotNull
  long getFirstDay();

  @NotNull
  String getZone();

  @NotNull
  @Indexed
  long getFrozenAt();

  /** Whether it was frozen so late that nobody was told. */
  @NotNull
  boolean getSilent();

  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getFigure();
}
