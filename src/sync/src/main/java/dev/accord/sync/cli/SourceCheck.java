package dev.accord.sync.cli;

import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.sync.http.Secret;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.SampleText;
import dev.accord.sync.run.Health;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.trouble.TroubleException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

/** Looks at one source: its files, what its system has, and what may be written back. */
final class SourceCheck {
  private static final int SAMPLES = 10;

  private final SourceSettings settings;
  private final Clock clock;
  private final PrintWriter out;

  SourceCheck(SourceSettings settings, Clock clock, PrintWriter out) {
    this.settings = settings;
    this.clock = clock;
    this.out = out;
  }

  /**
   * Looks at the files only.
   *
   * @return the mapping
   * @throws MisconfiguredException when it cannot be used
   */
  Mapping files() {
    Reading<Mapping> reading = Sources.mapping(settings);
    tell(reading.problems());
    return reading
        .value()
        .orElseThrow(
            () ->
                new MisconfiguredException(
                    "the mapping %s cannot be used".formatted(settings.mapping())));
  }

  /**
   * Asks the system, changing nothing there.
   *
   * @param shows whether to print how its tickets are read
   */
  Health system(Mapping mapping, boolean shows) {
    try (Inspectable source = new Sources(clock).open(settings)) {
      settings.webhook().ifPresent(Secret::value);
      List<Problem> problems = Sources.lint(settings, mapping, source);
      tell(problems);
      List<Sample> samples = source.sample(SAMPLES);
      if (shows) {
        samples.forEach(one -> out.println(text(one, mapping)));
      }
      Health reading = reading(samples);
      return reading
          .or(problems.isEmpty() ? Health.GOOD : Health.REJECTS)
          .or(source.writeBack().map(writer -> writing(writer, samples)).orElse(Health.GOOD));
    } catch (TroubleException failure) {
      tell(String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  private Health reading(List<Sample> samples) {
    long understood =
        samples.stream().filter(one -> one.read() instanceof ReadTicket.Understood).count();
    tell("reached; of %d tickets %d are understood".formatted(samples.size(), understood));
    return understood == samples.size() ? Health.GOOD : Health.REJECTS;
  }

  private Health writing(WriteBack writer, List<Sample> samples) {
    WriteBack.Outlook outlook =
        writer.outlook(samples.stream().map(one -> one.original().heading()).toList());
    tell(outlook.obstacles());
    tell("writing back: " + outlook.told());
    if (outlook.obstacles().stream().anyMatch(Problem::isError)) {
      return Health.STUCK;
    }
    return outlook.obstacles().isEmpty() ? Health.GOOD : Health.REJECTS;
  }

  private static String text(Sample sample, Mapping mapping) {
    return sample.read() instanceof ReadTicket.Understood it
        ? new SampleText(mapping).of(sample.original(), it.outside())
        : sample.read() instanceof ReadTicket.Rejected it
            ? SampleText.rejected(it.key(), it.reason())
            : "";
  }

  private void tell(List<Problem> problems) {
    problems.forEach(problem -> tell(problem.toString()));
  }

  private void tell(String what) {
    out.println(settings.system() + ": " + what);
  }
}
