package dev.accord.sync.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.accord.document.DocumentWriter;
import dev.accord.document.json.JsonPrinter;
import dev.accord.document.json.ObjectWriter;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.source.servicenow.schedule.CalendarImport;
import dev.accord.sync.source.servicenow.schedule.Finding;
import dev.accord.sync.source.servicenow.schedule.Schedule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints schedules as calendars. */
@Command(
    name = "calendars",
    description =
        "Print schedules of ServiceNow as a configuration document with calendars, to be imported"
            + " into Accord. What a calendar cannot say is told on standard error.",
    mixinStandardHelpOptions = true)
final class CalendarsCommand implements Callable<Integer> {
  private final Clock clock = Clock.systemUTC();

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private SourceOption source = new SourceOption();

  @Option(
      names = "--schedule",
      paramLabel = "NAME",
      description =
          "A schedule, by its name; may be given several times. Without it: those that the mapping"
              + " names, or all.")
  private List<String> names = List.of();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone of schedules that float, such as Europe/Berlin.")
  private @Nullable ZoneId zone;

  @Option(names = "--json", description = "Print document and findings as one object.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    SourceSettings system = source.of(settings);
    Mapping mapping = Sources.mapping(system).orElseThrow();
    var named = mapping.counterparts().schedules();
    List<Schedule> schedules =
        new Sources(clock).schedules(system).read(names.isEmpty() ? named.keySet() : names);
    CalendarImport made =
        CalendarImport.of(schedules, named, Optional.ofNullable(zone), clock.instant());
    print(made);
    return made.isComplete() ? 0 : SyncCommand.DIFFERS;
  }

  private void print(CalendarImport made) {
    String document = DocumentWriter.write(made.definitions());
    if (json) {
      spec.commandLine().getOut().print(JsonPrinter.print(asJson(made, document)));
      return;
    }
    spec.commandLine().getOut().print(document);
    for (Finding finding : made.findings()) {
      spec.commandLine().getErr().println(word(finding) + ": " + finding);
    }
  }

  private static JsonElement asJson(CalendarImport made, String document) {
    ObjectWriter ids = new ObjectWriter();
    made.ids().forEach(ids::with);
    return new ObjectWriter()
        .with("configuration", JsonParser.parseString(document))
        .with("calendars", ids.done())
        .with("findings", ObjectWriter.array(made.findings(), CalendarsCommand::asJson))
        .done();
  }

  private static JsonElement asJson(Finding finding) {
    return new ObjectWriter()
        .with("kind", word(finding))
        .with("schedule", finding.schedule())
        .unlessEmpty("entry", finding.entry())
        .with("what", finding.what())
        .with("cure", finding.cure())
        .done();
  }

  private static String word(Finding finding) {
    return finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
