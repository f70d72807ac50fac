package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A reason given for a missed promise; the newest counts. */
@Preload
@Table("REASON")
public interface ReasonRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String AGREEMENT = "AGREEMENT";
  String METRIC = "METRIC";
  String CYCLE_NUMBER = "CYCLE_NUMBER";
  String CODE = "CODE";
  String NOTE = "NOTE";
  String AUTHOR = "AUTHOR";
  String GIVEN_AT = "GIVEN_AT";

  @NotNull
  @Indexed
  long getIssueId();

  @NotNull
  String getAgreement();

  @NotNull
  String getMetric();

  @NotNull
  int getCycleNumber();

  @NotNull
  String getCode();

  @StringLength(StringLength.UNLIMITED)
  @Nullable String getNote();

  @NotNull
  String getAuthor();

  @NotNull
  long getGivenAt();
}
