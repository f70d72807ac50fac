package dev.accord.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Compliance;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.survey.ExperienceVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked examples of reports.md, read from it and reckoned again. */
class ReportsDocTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingTime OFFICE =
      WorkingTime.of(
          Calendar.of(
              new CalendarId("office"),
              "Office",
              OfficeHours.of(BERLIN, WeekHours.mondayToFriday(Window.parse("09:00-17:00")))));

  private final String document = read();

  @Test
  void the_figure_of_a_report_and_the_one_as_of_now_are_right() {
    List<String> figures = found("(?<![.\\d])(\\d+) / (\\d+) = (\\d+\\.\\d+)");
    assertThat(figures).containsExactly("18 22 81.818", "19 22 86.3", "112 130 86.153");
    assertThat(document).contains("shown as 81.8").contains("The report still says 81.8");
    assertThat(Compliance.of(18, 4).percent()).hasValue(new BigDecimal("81.8"));
    assertThat(Compliance.of(19, 3).percent()).hasValue(new BigDecimal("86.3"));
  }

  @Test
  void the_share_of_a_cause_is_right() {
    assertThat(found("(\\d+) of (\\d+) are [^,]+, shown as (\\d+\\.\\d)"))
        .containsExactly("12 17 70.5");
    assertThat(Shares.percent(12, 17)).isEqualTo(new BigDecimal("70.5"));
  }

  @Test
  void areas_share_the_whole() {
    List<Clause> clauses = new ArrayList<>();
    for (Area area : Area.values()) {
      clauses.add(clause(area.name(), area, 1));
    }
    List<String> weights =
        KeyAreas.of(clauses).stream().map(area -> area.weight().toPlainString()).toList();
    assertThat(document).contains("Three areas have %s, %s and %s.".formatted(weights.toArray()));
  }

  @Test
  void promises_share_their_area_by_weight() {
    List<List<String>> rows = table("| weights in an area of 33.4 | shares |");
    assertThat(rows).hasSize(3);
    for (List<String> row : rows) {
      List<Clause> clauses = new ArrayList<>();
      for (String weight : row.get(0).split(", ")) {
        clauses.add(clause("m" + clauses.size(), Area.TIME, Integer.parseInt(weight)));
      }
      clauses.add(clause("quality", Area.QUALITY, 1));
      clauses.add(clause("experience", Area.EXPERIENCE, 1));
      KeyArea time = KeyAreas.of(clauses).get(0);
      assertThat(time.weight()).isEqualTo(new BigDecimal("33.4"));
      assertThat(shares(time)).as("%s", row).isEqualTo(List.of(row.get(1).split(", ")));
    }
  }

  @Test
  void an_area_is_attained_by_its_promises_and_their_weights() {
    List<List<String>> rows =
        table("| promise | weight | met | missed | target | attained | share |");
    assertThat(rows).hasSize(2);
    List<Clause> clauses = new ArrayList<>();
    for (List<String> row : rows) {
      Clause clause =
          Clause.of(
              key(row.get(0)),
              Area.TIME,
              number(row.get(1)),
              Compliance.of(number(row.get(2)), number(row.get(3))),
              Percent.of(number(row.get(4))));
      assertThat(KeyAreas.of(List.of(clause)).get(0).attainment())
          .hasValue(new BigDecimal(row.get(5)));
      clauses.add(clause);
    }
    KeyArea time = KeyAreas.of(clauses).get(0);
    assertThat(shares(time)).isEqualTo(rows.stream().map(row -> row.get(6)).toList());
    String shown = time.attainment().orElseThrow().toPlainString();
    assertThat(document).contains("the area shows %s.".formatted(shown));
  }

  @Test
  void a_month_is_frozen_on_the_day_that_is_told() {
    Matcher told =
        Pattern.compile(
                "(\\w+ \\d{4}) ends on a (\\w+); with office hours from Monday to Friday"
                    + " it is frozen on (\\w+, \\d+ \\w+), at closing time")
            .matcher(document);
    assertThat(told.find()).isTrue();
    YearMonth month = YearMonth.parse(told.group(1), written("MMMM uuuu"));
    Period period = new Period(PeriodLength.MONTH, month.atDay(1), BERLIN);
    ZonedDateTime frozen = period.frozenAt(OFFICE).orElseThrow().atZone(BERLIN);

    assertThat(month.atEndOfMonth().format(written("EEEE"))).isEqualTo(told.group(2));
    assertThat(frozen.format(written("EEEE, d MMMM"))).isEqualTo(told.group(3));
    assertThat(frozen.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
  }

  @Test
  void guards_are_counted_as_told() {
    List<List<String>> rows =
        table(
            "| held by, in order | opened again | working time | of it waiting"
                + " | returned | to and fro |");
    assertThat(rows).hasSize(3);
    List<WorkedTicket> tickets = new ArrayList<>();
    for (List<String> row : rows) {
      WorkedTicket ticket =
          new WorkedTicket(
              Arrays.stream(row.get(0).replace(" ", "").split(",")).map(DepartmentId::new).toList(),
              row.get(1).equals("yes"),
              hours(row.get(3)),
              hours(row.get(2)));
      assertThat(List.of(said(ticket.isReturned()), said(ticket.isPingPong())))
          .as("%s", row)
          .isEqualTo(row.subList(4, 6));
      tickets.add(ticket);
    }
    Guards guards = Guards.of(tickets);
    assertThat(document)
        .contains(
            ("Of these %d tickets %s %% were reopened and %s %% returned, %d went to and fro,"
                    + " and they waited %s %% of their working time.")
                .formatted(
                    guards.tickets(),
                    guards.reopenRate().orElseThrow(),
                    guards.returnRate().orElseThrow(),
                    guards.pingPong(),
                    guards.pauseShare().orElseThrow()));
  }

  private static long hours(String cell) {
    return Duration.ofHours(number(cell.replace(" h", ""))).toMillis();
  }

  private static String said(boolean is) {
    return is ? "yes" : "no";
  }

  private static DateTimeFormatter written(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  @Test
  void a_score_is_attained_from_the_foot_of_its_scale() {
    List<List<String>> rows = table("| question | at least | score | verdict | attained |");
    assertThat(rows).hasSize(5);
    for (List<String> row : rows) {
      ExperienceMetric promise =
          new ExperienceMetric(
              new MetricId("score"),
              "Score",
              Side.PROVIDER,
              1,
              SurveyQuestion.valueOf(row.get(0).replace("`", "")),
              new BigDecimal(row.get(1)),
              5);
      boolean counts = ExperienceVerdict.valueOf(row.get(3).replace("`", "")).isVerdict();
      Clause clause =
          Clause.of(
              key("score"),
              promise,
              Optional.of(Double.parseDouble(row.get(2))).filter(point -> counts));
      assertThat(clause.attainment().map(BigDecimal::toPlainString).orElse("–"))
          .as("%s", row)
          .isEqualTo(row.get(4));
    }
  }

  private static List<String> shares(KeyArea area) {
    return area.clauses().stream().map(one -> one.weight().toPlainString()).toList();
  }

  private static Clause clause(String metric, Area area, int weight) {
    return new Clause(key(metric), area, weight, Optional.empty());
  }

  private static ClockKey key(String name) {
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new ClockKey(new AgreementId("it-for-finance"), new MetricId(id));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  /** The groups of each place that matches, with spaces between. */
  private List<String> found(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(document);
    while (matcher.find()) {
      found.add("%s %s %s".formatted(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return found;
  }

  private List<List<String>> table(String head) {
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = document.lines().toList();
    for (int i = lines.indexOf(head) + 2; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("|")) {
        break;
      }
      rows.add(Arrays.stream(lines.get(i).substring(1).split("\\|")).map(String::strip).toList());
    }
    return rows;
  }

  private static String read() {
    try {
      return Files.readString(Path.of("../docs/reports.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
