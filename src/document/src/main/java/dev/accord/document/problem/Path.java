package dev.accord.document.problem;

import java.util.regex.Pattern;

/**
 * Where a value stands in a document, as people read it: {@code agreements[0].versions[1]}.
 *
 * @param text empty for the whole document
 */
public record Path(String text) {
  public static final Path ROOT = new Path("");

  private static final Pattern PLAIN = Pattern.compile("[\\w$-]{1,40}");

  /** The member of the object that stands here. */
  public Path member(String name) {
    if (!PLAIN.matcher(name).matches()) {
      return new Path(text + "[" + Words.quoted(name) + "]");
    }
    return new Path(text.isEmpty() ? name : text + "." + name);
  }

  /** The item of the array that stands here, from 0. */
  public Path item(int index) {
    return new Path(text + "[" + index + "]");
  }

  @Override
  public String toString() {
    return text;
  }
}
