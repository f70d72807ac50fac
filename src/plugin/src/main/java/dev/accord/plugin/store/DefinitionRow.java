package dev.accord.plugin.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One version of one definition; the newest version of a key is in force. */
@Preload
@Table("DEFINITION")
@Indexes(
    @Index(
        name = "version",
        methodNames = {"getKind", "getDefinitionKey", "getDefinitionVersion"},
        unique = true))
public interface DefinitionRow extends Entity {
  String KIND = "KIND";
  String DEFINITION_KEY = "DEFINITION_KEY";
  String DEFINITION_VERSION = "DEFINITION_VERSION";
  String REMOVED = "REMOVED";
  String JSON = "JSON";
  String AUTHOR = "AUTHOR";
  String CREATED_AT = "CREATED_AT";

  @NotNull
  String getKind();

  @NotNull
  String getDefinitionKey();

  /** From 1. */
  @NotNull
  int getDefinitionVersion();

  /** Whether this version says that the definition is gone. */
  @NotNull
  boolean getRemoved();

  @StringLength(StringLength.UNLIMITED)
  String getJson();

  /** Key of the user. */
  @NotNull
  @Indexed
  String getAuthor();

  @NotNull
  long getCreatedAt();
}
