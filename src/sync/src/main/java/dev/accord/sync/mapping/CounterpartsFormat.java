package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Reads;
import dev.accord.document.json.Value;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.ClockKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schedules, SLA definitions and groups of the source, beside what they are in Accord. */
final class CounterpartsFormat {
  private CounterpartsFormat() {}

  static Counterparts read(Members members) {
    Map<String, CalendarId> schedules = map(members, "schedules", CounterpartsFormat::calendar);
    Map<String, ClockKey> promises = map(members, "sla", ClockName::read);
    List<String> memberships = members.list("memberships", Entries::name);
    return new Counterparts(schedules, promises, memberships);
  }

  private static <T> Map<String, T> map(Members members, String name, Reads<T> read) {
    return members.optional(name, value -> Entries.map(value, read)).orElse(Map.of());
  }

  private static Optional<CalendarId> calendar(Value value) {
    return Entries.name(value)
        .flatMap(id -> value.made(CalendarId::new, id, "Write the calendar's id."));
  }
}
