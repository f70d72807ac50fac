package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a department sees itself in a period. */
@Preload
@Table("OWN_VIEW")
public interface OwnViewRow extends Entity {
  String VIEW_KEY = "VIEW_KEY";
  String GIVEN = "GIVEN";
  String AUTHOR = "AUTHOR";
  String GIVEN_AT = "GIVEN_AT";

  /** Department and label of the period, with a space between. */
  @NotNull
  @Unique
  String getViewKey();

  /** The answers as JSON, by question. */
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getGiven();

  /** Key of the user. */
  @NotNull
  String getAuthor();

  @NotNull
  long getGivenAt();
}
