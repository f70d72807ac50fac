package dev.accord.sandbox.scenario.demo;

import java.time.Duration;

/** How fast things go for a priority: medians of time at work. */
record Pace(Duration firstLook, Duration work) {
  static Pace of(String priority) {
    return switch (priority) {
      case "Highest" -> new Pace(Duration.ofMinutes(4), Duration.ofMinutes(80));
      case "High" -> new Pace(Duration.ofMinutes(8), Duration.ofMinutes(170));
      case "Medium" -> new Pace(Duration.ofMinutes(22), Duration.ofMinutes(400));
      case "Low" -> new Pace(Duration.ofMinutes(30), Duration.ofMinutes(800));
      default -> throw new IllegalArgumentException("no pace for priority " + priority);
    };
  }
}
