package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.FigureFill;
import dev.accord.plugin.store.JudgedIssue;
import dev.accord.plugin.store.Judging;
import dev.accord.plugin.store.TestActiveObjects;
import dev.accord.plugin.store.TestDatabase;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How long figures take over very many closed cycles, in process, on the real databases: {@code
 * FiguresBench 1000000}. No test: it takes minutes, and says something only on a quiet machine.
 */
final class FiguresBench {
  private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
  private static final int DEPARTMENTS = 50;
  private static final int WARM_UP = 30;
  private static final int COUNTED = 100;
  private static final double NANOS_OF_MILLI = 1e6;

  private FiguresBench() {}

  public static void main(String[] arguments) throws Exception {
    int cycles = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    for (TestDatabase database : TestDatabase.values()) {
      run(database, cycles);
    }
    System.exit(0);
  }

  private static void run(TestDatabase database, int cycles) throws Exception {
    TestActiveObjects ao = database.empty();
    PluginUnderTest plugin = new PluginUnderTest(ao, NOW);
    say("%s: %s", database, plugin.configure(document()).problems());
    List<Agreement> agreements = plugin.rules.current().definitions().agreements();
    FigureFill fill = new FigureFill(ao);
    fill.fill(agreements, cycles, NOW);
    say("%,d cycles of %d agreements, %,d tallies", cycles, agreements.size(), fill.tallies());
    TestWeb web = new TestWeb(plugin);
    web.administrate("admin");
    FiguresResource figures = web.figures();
    time(
        "compliance, 13 months of a department",
        ask(figures::compliance, "provider", "department-7"));
    time(
        "compliance, 13 weeks of a department",
        ask(figures::compliance, "provider", "department-7", "length", "WEEK"));
    time("compliance, 13 months of all", ask(figures::compliance));
    time(
        "relationship", ask(figures::relationship, "one", "department-7", "other", "department-8"));
    time("quadrant, a month of all", ask(figures::quadrant));
    verdicts(plugin);
  }

  /** An issue that is closed and opened again: a verdict each time, with all that goes with it. */
  private static void verdicts(PluginUnderTest plugin) {
    TestIssue issue = new TestIssue(7, "ITS-7", NOW);
    List<JudgedIssue> judged = new ArrayList<>();
    Rules rules = plugin.rules.current();
    for (int i = 1; i <= WARM_UP + COUNTED; i++) {
      Instant at = NOW.plus(Duration.ofMinutes(i));
      if (i % 2 == 1) {
        issue.resolve(at, "ines");
      } else {
        issue.reopen(at, "paul");
      }
      judged.add(
          plugin
              .assessor
              .assess(issue, rules, at)
              .judged(7, Judging.tracked(rules.revision(), at)));
    }
    List<Double> millis = new ArrayList<>();
    for (JudgedIssue one : judged) {
      long before = System.nanoTime();
      plugin
          .stores
          .transactions()
          .run(() -> plugin.stores.tickets().store(List.of(one), rules.rulebook()));
      millis.add((System.nanoTime() - before) / NANOS_OF_MILLI);
    }
    tell("writing a verdict with its tallies", millis.subList(WARM_UP, millis.size()));
  }

  private static Supplier<String> ask(Function<UriInfo, String> question, String... parameters) {
    UriInfo address = TestWeb.address(parameters);
    return () -> question.apply(address);
  }

  private static void time(String what, Supplier<String> question) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      long before = System.nanoTime();
      question.get();
      if (i >= WARM_UP) {
        millis.add((System.nanoTime() - before) / NANOS_OF_MILLI);
      }
    }
    tell(what, millis);
  }

  private static void tell(String what, List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    say(
        "%s: p50 %.1f ms, p95 %.1f ms of %d",
        what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.size());
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** The sample company, and beside it many departments that each work for the next two. */
  private static String document() {
    StringBuilder departments = new StringBuilder();
    StringBuilder agreements = new StringBuilder();
    for (int i = 0; i < DEPARTMENTS; i++) {
      departments.append(
          ("{\"id\": \"department-%d\", \"name\": \"Department %d\","
                  + " \"members\": [\"d%d\"], \"calendar\": \"office\"},")
              .formatted(i, i, i));
      for (int next = 1; next <= 2; next++) {
        agreements.append(agreement(i, (i + next) % DEPARTMENTS)).append(',');
      }
    }
    return Samples.document()
        .replace("\"departments\": [", "\"departments\": [" + departments)
        .replace("\"agreements\": [\n", "\"agreements\": [\n" + agreements);
  }

  private static String agreement(int provider, int client) {
    return """
        {"id": "a-%d-%d", "name": "Agreement %d %d", "provider": "department-%d",
         "clients": ["department-%d"], "versions": [{"version": 1, "status": "active",
         "effectiveFrom": "2020-01-01T00:00:00Z", "zone": "Europe/Berlin", "metrics": [
           {"kind": "time", "id": "response", "name": "First response", "start": "created",
            "stop": "answered",
            "goals": [{"id": "all", "name": "All", "within": "2h", "calendar": "office"}]},
           {"kind": "time", "id": "resolution", "name": "Resolution", "start": "created",
            "stop": {"when": {"field": "resolution", "set": true}},
            "goals": [{"id": "high", "name": "High", "for": {"field": "priority", "is": "High"},
                       "within": "4h", "calendar": "office"},
                      {"id": "all", "name": "All", "within": "8h", "calendar": "office"}]}]}]}
        """
        .formatted(provider, client, provider, client, provider, client);
  }
}
