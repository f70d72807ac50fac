package dev.accord.sync.source.servicenow.schedule;

import dev.accord.sync.mapping.Plain;
import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found while one schedule is looked through. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final String schedule;

  Findings(String schedule) {
    this.schedule = Plain.line(schedule);
  }

  void add(Kind kind, String entry, String what, String cure) {
    found.add(new Finding(kind, schedule, Plain.line(entry), what, cure));
  }

  List<Finding> toList() {
    return List.copyOf(found);
  }
}
