package dev.accord.sync.cli;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.sync.accord.RestAccord;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.http.Peer;
import dev.accord.sync.pass.Refresh;
import dev.accord.sync.run.Health;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.source.servicenow.schedule.Schedule;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks Accord for the agreements, and holds its calendars against the schedules of the sources. */
final class AccordCheck {
  private final Configuration settings;
  private final Clock clock;
  private final PrintWriter out;
  private boolean differs;

  AccordCheck(Configuration settings, Clock clock, PrintWriter out) {
    this.settings = settings;
    this.clock = clock;
    this.out = out;
  }

  Health run() {
    try {
      Optional<KnownDefinitions> definitions =
          new RestAccord(new Peer(settings.accord(), clock), clock).definitions(Optional.empty());
      tell(
          "Accord",
          definitions
              .map(it -> "reached; agreements of revision %d".formatted(it.revision()))
              .orElse("reached"));
      return definitions.map(it -> hours(Refresh.read(it))).orElse(Health.GOOD);
    } catch (TroubleException failure) {
      tell("Accord", String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  /** Whether a calendar is open at other times than its schedule. */
  boolean differs() {
    return differs;
  }

  private Health hours(Definitions definitions) {
    Health worst = Health.GOOD;
    for (SourceSettings source : settings.sources()) {
      worst = worst.or(hours(source, definitions));
    }
    return worst;
  }

  private Health hours(SourceSettings source, Definitions definitions) {
    Map<String, CalendarId> ids = Sources.mapping(source).orElseThrow().counterparts().schedules();
    if (ids.isEmpty()) {
      return Health.GOOD;
    }
    try {
      HoursCheck check =
          new HoursCheck(definitions, clock.instant(), what -> tell(source.system(), what));
      List<Schedule> schedules = new Sources(clock).schedules(source).read(ids.keySet());
      differs |= !check.agree(schedules, ids);
      return Health.GOOD;
    } catch (TroubleException failure) {
      tell(source.system(), String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  private void tell(String who, String what) {
    out.println(who + ": " + what);
  }
}
