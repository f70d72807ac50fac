package dev.accord.sandbox.scenario.eventlog;

import dev.accord.sandbox.scenario.form.FormException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which number an issue gets in its project. */
final class Numbering {
  private static final Pattern USABLE = Pattern.compile("0*([1-9][0-9]{0,17})");

  private final Map<String, Long> numbers = new HashMap<>();

  private Numbering() {}

  /**
   * Numbers the issues, by their ids where the project says how, else in the log's order.
   *
   * @throws FormException when two ids give one number, or an id gives none
   */
  static Numbering of(LogProject project, List<LoggedIssue> issues) {
    Numbering numbering = new Numbering();
    Map<Long, String> taken = new HashMap<>();
    for (LoggedIssue issue : issues) {
      long next = numbering.numbers.size() + 1L;
      long number = project.number().map(pattern -> inId(pattern, issue.id())).orElse(next);
      String other = taken.putIfAbsent(number, issue.id());
      if (other != null) {
        throw new FormException(
            "project.number gives %d for both %s and %s. Leave it out to number them in order."
                .formatted(number, other, issue.id()));
      }
      numbering.numbers.put(issue.id(), number);
    }
    return numbering;
  }

  private static long inId(Pattern pattern, String id) {
    Matcher found = pattern.matcher(id);
    return Optional.of(found)
        .filter(Matcher::find)
        .map(match -> USABLE.matcher(match.group()))
        .filter(Matcher::matches)
        .map(digits -> Long.parseLong(digits.group(1)))
        .orElseThrow(
            () ->
                new FormException(
                    "project.number finds no number in id '%s'. Leave it out to number in order."
                        .formatted(id)));
  }

  long of(String id) {
    return Optional.ofNullable(numbers.get(id)).orElseThrow();
  }
}
