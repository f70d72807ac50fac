package dev.accord.engine.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every worked example of compliance.md, read from it and reckoned again. */
class ComplianceDocTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private final String document = read();

  @Test
  void the_percentages_are_right() {
    List<List<String>> rows = table("| met | missed | shown |");
    assertThat(rows).hasSize(4);
    for (List<String> row : rows) {
      Compliance figure = Compliance.of(number(row.get(0)), number(row.get(1)));
      assertThat(figure.percent().map(BigDecimal::toPlainString).orElse("–"))
          .as("%s", row)
          .isEqualTo(row.get(2));
    }
  }

  @Test
  void the_intervals_and_findings_are_right() {
    List<List<String>> rows = table("| met | of | shown | from | to | against 95 % |");
    assertThat(rows).hasSize(4);
    for (List<String> row : rows) {
      int met = number(row.get(0));
      Compliance figure = Compliance.of(met, number(row.get(1)) - met);
      WilsonInterval interval = figure.interval().orElseThrow();
      assertThat(
              List.of(
                  figure.percent().orElseThrow().toPlainString(),
                  floored(interval.low()),
                  floored(interval.high()),
                  Finding.of(figure, Percent.NINETY_FIVE).name()))
          .isEqualTo(row.subList(2, 6));
    }
  }

  @Test
  void a_ticket_counts_as_told() {
    List<Counted> cycles = new ArrayList<>();
    for (List<String> row : table("| cycle | outcome | at |")) {
      cycles.add(cycle(number(row.get(0)), row.get(1), LocalDate.parse(row.get(2), DAY)));
    }
    assertThat(cycles).hasSize(4);

    assertThat(told(PeriodLength.WEEK, cycles))
        .containsExactly("2026-03-02 BREACHED", "2026-03-16 MET", "2026-03-30 MET");
    assertThat(told(PeriodLength.MONTH, cycles))
        .containsExactly("2026-03-01 BREACHED", "2026-04-01 MET");
    assertThat(told(PeriodLength.YEAR, cycles)).containsExactly("2026-01-01 BREACHED");
    assertThat(document)
        .contains(
            "one missed in the week from 2 March, one met in the week from 16 March and one in that"
                + " from 30 March; in March one missed, in April one met; in 2026 one missed.");
  }

  @Test
  void durations_are_kept_as_told() {
    List<List<String>> rows = table("| took | kept as |");
    assertThat(rows).hasSize(4);
    for (List<String> row : rows) {
      assertThat(Histogram.edge(duration(row.get(0))) + " min").as("%s", row).isEqualTo(row.get(1));
    }
  }

  @Test
  void the_mean_and_the_percentiles_are_right() {
    Matcher example =
        Pattern.compile(
                "Example: (.*) minutes have the mean (.*), the 50th percentile (.*) and the 90th"
                    + " (.*)\\.")
            .matcher(document);
    assertThat(example.find()).isTrue();
    Tally sum = Tally.NONE;
    for (String minutes : example.group(1).split(", | and ")) {
      Duration took = Duration.ofMinutes(number(minutes));
      sum = sum.plus(Tally.of(closed(took)));
    }
    assertThat(sum.mean()).contains(duration(example.group(2)));
    assertThat(sum.durations().percentile(50)).contains(duration(example.group(3)));
    assertThat(sum.durations().percentile(90)).contains(duration(example.group(4)));
  }

  private List<List<String>> table(String heading) {
    return document
        .substring(document.indexOf(heading + "\n") + heading.length())
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  private static List<String> told(PeriodLength length, List<Counted> cycles) {
    return WorstOfPeriod.of(length, cycles).stream()
        .map(cycle -> cycle.firstDay(length) + " " + cycle.outcome())
        .toList();
  }

  private static Counted closed(Duration took) {
    return cycle(1, CycleOutcome.MET, LocalDate.of(2026, 3, 2), took);
  }

  private static Counted cycle(int number, String outcome, LocalDate day) {
    CycleOutcome counts = outcome.equals("met") ? CycleOutcome.MET : CycleOutcome.BREACHED;
    return cycle(number, counts, day, Duration.ofHours(1));
  }

  private static Counted cycle(int number, CycleOutcome outcome, LocalDate day, Duration took) {
    return new Counted(
        new ClockKey(new AgreementId("it-for-finance"), new MetricId("resolution")),
        number,
        outcome,
        day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant(),
        false,
        Optional.empty(),
        new DepartmentId("it"),
        new DepartmentId("finance"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Duration.ofHours(8)),
        Optional.of(took),
        1,
        BERLIN);
  }

  /** Such as 8 h 1 min or 44 min 1 s. */
  private static Duration duration(String text) {
    Matcher matcher =
        Pattern.compile("(?:(\\d+) h ?)?(?:(\\d+) min ?)?(?:(\\d+) s)?").matcher(text);
    assertThat(matcher.matches()).as(text).isTrue();
    return Duration.ofHours(part(matcher, 1))
        .plusMinutes(part(matcher, 2))
        .plusSeconds(part(matcher, 3));
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }

  private static String floored(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(1, RoundingMode.FLOOR)
        .toPlainString();
  }

  private static String read() {
    try {
      return Files.readString(Path.of("../docs/compliance.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
