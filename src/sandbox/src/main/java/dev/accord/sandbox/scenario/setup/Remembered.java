package dev.accord.sandbox.scenario.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What answers had that later requests name: {@code {name}} stands for it. Other words in braces
 * are left as they are.
 */
final class Remembered {
  private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z-]*)}");

  private final Set<String> names;
  private final Map<String, String> found = new HashMap<>();

  /**
   * @param requests all that are to be made
   */
  Remembered(List<SetupRequest> requests) {
    this.names =
        requests.stream()
            .flatMap(request -> request.remember().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What is not in the answer is not remembered, whatever an earlier answer had. */
  void add(SetupRequest request, String answer) {
    request
        .remember()
        .forEach(
            (name, expression) -> {
              Matcher matcher = expression.matcher(answer);
              if (matcher.find()) {
                found.put(name, matcher.group(1));
              } else {
                found.remove(name);
              }
            });
  }

  /** The text with all that it names; empty when something of it was not in an answer. */
  Optional<String> fill(String text) {
    boolean misses =
        NAMED
            .matcher(text)
            .results()
            .map(one -> one.group(1))
            .anyMatch(name -> names.contains(name) && !found.containsKey(name));
    return misses
        ? Optional.empty()
        : Optional.of(
            NAMED
                .matcher(text)
                .replaceAll(
                    one ->
                        Matcher.quoteReplacement(
                            names.contains(one.group(1))
                                ? found.getOrDefault(one.group(1), "")
                                : one.group())));
  }
}
