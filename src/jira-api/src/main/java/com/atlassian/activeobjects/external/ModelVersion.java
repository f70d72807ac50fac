package com.atlassian.activeobjects.external;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A version of a plugin's tables: a whole number, 0 before the first upgrade task. */
@NullMarked
public final class ModelVersion implements Comparable<ModelVersion> {
  private final int version;

  private ModelVersion(int version) {
    this.version = version;
  }

  public static ModelVersion valueOf(String version) { // D
    return new ModelVersion(Integer.parseInt(version));
  }

  public boolean isOlderThan(ModelVersion other) { // D
    return version < other.version;
  }

  @Override
  public int compareTo(ModelVersion other) { // D
    return Integer.compare(version, other.version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelVersion same && same.version == version;
  }

  @Override
  public int hashCode() {
    return version;
  }

  @Override
  public String toString() {
    return Integer.toString(version);
  }
}
