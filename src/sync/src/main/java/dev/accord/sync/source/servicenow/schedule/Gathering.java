package dev.accord.sync.source.servicenow.schedule;

import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All entries that count in a schedule: its own, and those of schedules within it. */
final class Gathering {
  private final ZoneId zone;
  private final Findings findings;
  private final List<Span> spans = new ArrayList<>();

  private Gathering(ZoneId zone, Findings findings) {
    this.zone = zone;
    this.findings = findings;
  }

  static List<Span> of(Schedule schedule, ZoneId zone, Findings findings) {
    Gathering gathering = new Gathering(zone, findings);
    gathering.add(schedule, false);
    return gathering.spans;
  }

  private void add(Schedule schedule, boolean excluded) {
    SpanFormat format = new SpanFormat(zone, findings);
    for (var row : schedule.entries()) {
      Optional<Span> span = format.read(row);
      if (excluded && span.filter(Span::excludes).isPresent()) {
        findings.add(
            Kind.LEFT_OUT,
            span.get().name(),
            "It is excluded within %s, which is excluded itself.".formatted(schedule.name()),
            "Say in the calendar what is meant.");
      } else {
        span.map(one -> excluded ? one.turnedRound() : one).ifPresent(spans::add);
      }
    }
    for (Schedule.Other other : schedule.others()) {
      doubtZone(other.schedule());
      add(other.schedule(), excluded || other.excluded());
    }
  }

  private void doubtZone(Schedule other) {
    if (!other.floats() && !other.zone().equals(zone.getId())) {
      findings.add(
          Kind.DOUBTFUL,
          "",
          "%s within it has the zone %s; its days are taken as those of %s."
              .formatted(other.name(), other.zone(), zone),
          "Check the days that come from there.");
    }
  }
}
