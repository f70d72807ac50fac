package dev.accord.plugin.store;

import java.util.Locale;

/**
 * What a recomputation is about.
 *
 * @param id the project's key, or the definition's id
 * @param name what people call it
 */
public record Subject(Kind kind, String id, String name) {
  /** What can be recomputed. */
  public enum Kind {
    PROJECT,
    CALENDARS,
    AGREEMENTS;

    /** As addresses and people name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Subject project(String key) {
    return new Subject(Kind.PROJECT, key, key);
  }

  /** Whether it is a definition that somebody wants to be another one. */
  public boolean isDefinition() {
    return kind != Kind.PROJECT;
  }

  /** Such as {@code project ITS} or {@code calendars office}. */
  @Override
  public String toString() {
    return kind.word() + " " + id;
  }
}
