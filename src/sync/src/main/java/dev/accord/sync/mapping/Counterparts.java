package dev.accord.sync.mapping;

import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.ClockKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of the source stands beside what of Accord, though no ticket says so.
 *
 * @param schedules names of its schedules, and the calendars that should be open when they are
 * @param promises names of its own SLA definitions, and the clocks to compare them with
 * @param memberships its groups whose members are told to Accord, each once
 */
public record Counterparts(
    Map<String, CalendarId> schedules, Map<String, ClockKey> promises, List<String> memberships) {
  public static final Counterparts NONE = new Counterparts(Map.of(), Map.of(), List.of());

  public Counterparts {
    schedules = Collections.unmodifiableMap(new TreeMap<>(schedules));
    promises = Collections.unmodifiableMap(new TreeMap<>(promises));
    memberships = memberships.stream().distinct().toList();
  }
}
