package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The last year of Halden Works: a busy quarter, and what came before it. */
final class LastYear {
  static final Duration LENGTH = Duration.ofDays(365);
  static final Duration QUARTER = Duration.ofDays(90);
  static final int ISSUES_OF_THE_QUARTER = 2000;
  static final int EARLIER_ISSUES = 2500;
  static final int ISSUES = EARLIER_ISSUES + ISSUES_OF_THE_QUARTER;
  private static final long SEED_OF_THE_QUARTER = 20_260_711;
  private static final long EARLIER_SEED = 20_250_712;

  private LastYear() {}

  /** What has happened by {@code now}, by creation; the same for the same instant. */
  static List<Script> until(Instant now, People people) {
    Instant quarter = now.minus(QUARTER);
    return Stream.concat(
            scripts(EARLIER_ISSUES, EARLIER_SEED, people, now.minus(LENGTH), quarter),
            scripts(ISSUES_OF_THE_QUARTER, SEED_OF_THE_QUARTER, people, quarter, now))
        .map(script -> script.until(now))
        .sorted(Comparator.comparing(script -> script.opening().at()))
        .toList();
  }

  private static Stream<Script> scripts(
      int count, long seed, People people, Instant from, Instant until) {
    Dice dice = new Dice(seed);
    ScriptWriter writer = new ScriptWriter(new Cast(people, dice), services());
    Arrivals arrivals = new Arrivals(dice, from, until);
    return IntStream.range(0, count).mapToObj(i -> writer.next(arrivals));
  }

  private static Map<Service, Integer> services() {
    Map<Service, Integer> services = new LinkedHashMap<>();
    services.put(Service.load("service-desk.json"), 36);
    services.put(Service.load("network.json"), 14);
    services.put(Service.load("applications.json"), 19);
    services.put(Service.load("finance.json"), 14);
    services.put(Service.load("hr.json"), 8);
    services.put(Service.load("facilities.json"), 6);
    services.put(Service.load("legal.json"), 5);
    return services;
  }
}
