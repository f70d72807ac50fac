package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The last 90 days of Halden Works. */
final class Quarter {
  static final Duration LENGTH = Duration.ofDays(90);
  static final int ISSUES = 2000;
  private static final long SEED = 20_260_711;

  private Quarter() {}

  /** What has happened by {@code now}, by creation; the same for the same instant. */
  static List<Script> until(Instant now, People people) {
    Dice dice = new Dice(SEED);
    ScriptWriter writer = new ScriptWriter(new Cast(people, dice), services());
    Arrivals arrivals = new Arrivals(dice, now.minus(LENGTH), now);
    return IntStream.range(0, ISSUES)
        .mapToObj(i -> writer.next(arrivals).until(now))
        .sorted(Comparator.comparing(script -> script.opening().at()))
        .toList();
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
