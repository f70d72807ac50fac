package dev.accord.bench;

import dev.accord.bench.load.EditorSuite;
import dev.accord.bench.load.LoadSize;
import dev.accord.bench.load.LoadSuite;
import dev.accord.bench.load.StoredSuite;
import dev.accord.bench.replay.ReplaySuite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The front door: {@code java -jar accord-bench.jar} runs the usual suites, and names as arguments
 * choose others. The working directory is the project's root.
 */
public final class Bench {

  private static final Map<String, Suite> SUITES = new LinkedHashMap<>();

  static {
    SUITES.put("calendar", new CalendarSuite());
    SUITES.put("replay", new ReplaySuite());
    SUITES.put("load", new LoadSuite(LoadSize.DEMO));
    SUITES.put("load-5k", new LoadSuite(LoadSize.FIVE_THOUSAND));
    SUITES.put("load-100k", new LoadSuite(LoadSize.HUNDRED_THOUSAND));
    SUITES.put("editor", new EditorSuite());
    SUITES.put("figures", StoredSuite.FIGURES);
    SUITES.put("reports", StoredSuite.REPORTS);
    SUITES.put("sync", StoredSuite.SYNC);
  }

  /** Run when no name is given: what takes minutes to fill is only run by name. */
  private static final List<String> USUAL = List.of("calendar", "replay", "load", "editor");

  private Bench() {}

  /** Exits with 2 for a name that is no suite. */
  public static void main(String[] names) throws Exception {
    List<String> chosen = names.length == 0 ? USUAL : List.of(names);
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
