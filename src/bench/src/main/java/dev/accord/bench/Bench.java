package dev.accord.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The front door: {@code java -jar accord-bench.jar} runs every suite, and names as arguments
 * choose some of them.
 */
public final class Bench {

  private static final Map<String, Suite> SUITES = new LinkedHashMap<>();

  static {
    SUITES.put("calendar", new CalendarSuite());
  }

  private Bench() {}

  /** Exits with 2 for a name that is no suite. */
  public static void main(String[] names) throws Exception {
    List<String> chosen = names.length == 0 ? List.copyOf(SUITES.keySet()) : List.of(names);
    TreeSet<String> unknown = new TreeSet<>(chosen);
    unknown.removeAll(SUITES.keySet());
    if (!unknown.isEmpty()) {
      System.err.printf("no benchmark named %s; there are %s%n", unknown, SUITES.keySet());
      System.exit(2);
    }
    System.out.println(Machine.describe());
    for (Map.Entry<String, Suite> suite : SUITES.entrySet()) {
      if (chosen.contains(suite.getKey())) {
        suite.getValue().run(System.out);
      }
    }
  }
}
