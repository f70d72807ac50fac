package dev.accord.plugin.store;

/**
 * A version of a definition with its place among all changes.
 *
 * @param number grows with every change of any definition; never used twice
 */
public record DefinitionRevision(int number, StoredDefinition definition) {
  static DefinitionRevision from(DefinitionRow row) {
    return new DefinitionRevision(row.getID(), StoredDefinition.from(row));
  }
}
