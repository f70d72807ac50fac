package dev.accord.sync.mapping;

import dev.accord.document.json.Members;
import dev.accord.document.json.Reads;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
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
    Map<String, ClockKey> promises = map(members, "sla", CounterpartsFormat::clock);
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

  /** An agreement and its metric, as {@code it-network/resolution}. */
  private static Optional<ClockKey> clock(Value value) {
    return Entries.name(value).flatMap(text -> clock(value, text));
  }

  private static Optional<ClockKey> clock(Value value, String text) {
    String[] ids = text.split("/", -1);
    return ids.length == 2
        ? value.made(
            () -> new ClockKey(new AgreementId(ids[0]), new MetricId(ids[1])),
            "Write the ids of an agreement and its metric.")
        : value.mistake(
            "%s names no clock.".formatted(Words.quoted(text)),
            "Write the ids of an agreement and its metric, as it-network/resolution.");
  }
}
