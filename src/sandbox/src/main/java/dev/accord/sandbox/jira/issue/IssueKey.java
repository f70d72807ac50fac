package dev.accord.sandbox.jira.issue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ITS-1482}: a project's key and the issue's number in it. A move changes it. */
public record IssueKey(String project, long number) {
  private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9_]+)-([0-9]{1,18})");

  /** Reads a key in any case; empty when the text is none. */
  public static Optional<IssueKey> parse(String text) {
    Matcher found = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
    return found.matches()
        ? Optional.of(new IssueKey(found.group(1), Long.parseLong(found.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return project + "-" + number;
  }
}
