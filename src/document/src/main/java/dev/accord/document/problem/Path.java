package dev.accord.document.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document, as people read it: {@code agreements[0].versions[1]}; empty
 * for the whole document.
 *
 * <p>Every value has one and hardly any is read, so it is put into words when asked.
 */
public final class Path {
  public static final Path ROOT = new Path(null, "");

  private static final Pattern PLAIN = Pattern.compile("[\\w$-]{1,40}");

  private final @Nullable Path parent;
  private final Object step;

  private Path(@Nullable Path parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /** The member of the object that stands here. */
  public Path member(String name) {
    return new Path(this, name);
  }

  /** The item of the array that stands here, from 0. */
  public Path item(int index) {
    return new Path(this, index);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.append(text);
    if (step instanceof String name && PLAIN.matcher(name).matches()) {
      text.append(text.isEmpty() ? "" : ".").append(name);
    } else {
      text.append('[').append(step instanceof String name ? Words.quoted(name) : step).append(']');
    }
  }
}
