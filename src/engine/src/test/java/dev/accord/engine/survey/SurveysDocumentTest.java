package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.StandardItems;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.engine.compliance.Finding;
import dev.accord.engine.ticket.UserKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table in {@code surveys.md} is what the engine reckons. */
class SurveysDocumentTest {
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  /** By the head of a table: what the rest of a row must be, by its first cells. */
  private static final Map<String, Function<List<String>, List<String>>> RECKONED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("item | kind | in English", SurveysDocumentTest::item),
              Map.entry("driver | in English | asked after", DriversInDocument::driver),
              Map.entry(
                  "answers of a group | answers | 9 and 10 | 7 and 8 | 0 to 6",
                  DriversInDocument::counts),
              Map.entry("asked before | decision about IT", SurveysDocumentTest::decision),
              Map.entry("given on | week | month", SurveysDocumentTest::week),
              Map.entry("asked for on | due on", FollowUpTermTest::documented),
              Map.entry("answers of a month | batches | waiting", SurveysDocumentTest::batches),
              Map.entry(
                  "9 and 10 | 0 to 6 | answers | score | interval", SurveysDocumentTest::score),
              Map.entry(
                  "9 and 10 | 0 to 6 | answers | people | interval",
                  SurveysDocumentTest::smallScore),
              Map.entry("answers | counted | share | mean", SurveysDocumentTest::rated),
              Map.entry("good | answers | share | interval", SurveysDocumentTest::share),
              Map.entry("mean | answers | interval", SurveysDocumentTest::mean),
              Map.entry("means | index", SurveysDocumentTest::index),
              Map.entry("answers | people | margins times", SurveysDocumentTest::correction),
              Map.entry("score before | score after | trend", SurveysDocumentTest::scoreTrend),
              Map.entry("good before | good after | trend", SurveysDocumentTest::shareTrend),
              Map.entry(
                  "good, side by side | each alone | together",
                  SurveysDocumentTest::trendsTogether),
              Map.entry(
                  "answers | delivered | earlier answers | earlier delivered | response rate",
                  SurveysDocumentTest::earlier),
              Map.entry(
                  "dealt with it | asked | delivered | answers | response rate | coverage",
                  SurveysDocumentTest::turnout),
              Map.entry(
                  "9 and 10 | 0 to 6 | answers | at least | minimum | baseline known | verdict",
                  SurveysDocumentTest::verdict),
              Map.entry(
                  "clients answered | own answers | clients | own | gap", SurveysDocumentTest::gap),
              Map.entry(
                  "clocks | 9 and 10 | 0 to 6 | answers | place", SurveysDocumentTest::place)));

  private record Row(String head, List<String> cells) {
    @Override
    public String toString() {
      return String.join(" | ", cells);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void is_reckoned_so(Row row) {
    List<String> reckoned = Objects.requireNonNull(RECKONED.get(row.head)).apply(row.cells);

    assertThat(row.cells.subList(row.cells.size() - reckoned.size(), row.cells.size()))
        .as(row.head)
        .isEqualTo(reckoned);
  }

  @Test
  void every_driver_stands_in_its_table() {
    assertThat(rows().filter(row -> row.head.startsWith("driver |")).map(row -> row.cells.get(0)))
        .containsExactlyElementsOf(Stream.of(Driver.values()).map(Driver::id).toList());
  }

  @Test
  void no_table_is_left_unchecked_and_none_is_missing() {
    assertThat(rows().map(Row::head).collect(Collectors.toSet())).isEqualTo(RECKONED.keySet());
    assertThat(rows()).hasSizeGreaterThan(60);
  }

  static Stream<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String head = "";
    for (String line : lines()) {
      if (!line.startsWith("|")) {
        head = "";
      } else if (head.isEmpty()) {
        head = String.join(" | ", cells(line));
      } else if (!line.startsWith("|---")) {
        rows.add(new Row(head, cells(line)));
      }
    }
    return rows.stream();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "surveys.md"));
    } catch (IOException e) {
      throw new IllegalStateException("the page of surveys cannot be read", e);
    }
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1).split("\\|"))
        .map(cell -> cell.replace("`", "").strip())
        .toList();
  }

  private static List<String> item(List<String> cells) {
    return StandardItems.all().stream()
        .filter(item -> item.id().value().equals(cells.get(0)))
        .map(item -> List.of(item.kind().name(), item.asked("en", "{department}")))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> decision(List<String> cells) {
    String[] words = cells.get(0).split(" ");
    List<Asked> history =
        words.length == 1
            ? List.of()
            : List.of(
                new Asked(
                    NOW.minus(Duration.ofDays(Integer.parseInt(words[0]))),
                    new DepartmentId(words[4])));
    Candidate candidate =
        new Candidate(
            new UserKey("pia"), "x", DepartmentKind.INTERNAL, 9, Optional.empty(), "", Set.of());
    Survey survey =
        Surveys.aboutIt(List.of(QuestionSet.standard(Instrument.TRANSACTIONAL, 1, Instant.EPOCH)));
    Asking asking = new Asking("secret", Floors.STANDARD);
    return List.of(asking.decide(candidate, history, survey, NOW).reason().name());
  }

  private static List<String> week(List<String> cells) {
    AnswerWeek week = AnswerWeek.of(LocalDate.parse(cells.get(0)));
    return List.of(week.toString(), PeriodLength.MONTH.label(week.firstOf(PeriodLength.MONTH)));
  }

  private static List<String> batches(List<String> cells) {
    List<Unreleased<Integer>> given = new ArrayList<>();
    for (String part : cells.get(0).split(", ")) {
      String[] words = part.split(" ");
      for (int i = 0; i < Integer.parseInt(words[1]); i++) {
        given.add(
            new Unreleased<>(
                given.size(),
                AnswerWeek.parse("2026-W03"),
                new DepartmentId(words[0]),
                DepartmentKind.INTERNAL));
      }
    }
    Batching.Release<Integer> release =
        new Batching(Floors.STANDARD, LocalDate.of(2026, 2, 2)).release(given);
    String said =
        release.batches().stream()
            .map(
                batch ->
                    batch.client().map(DepartmentId::value).orElse("several") + " " + batch.size())
            .collect(Collectors.joining(", "));
    return List.of(said.isEmpty() ? "none" : said, Integer.toString(release.waiting().size()));
  }

  private static List<String> score(List<String> cells) {
    NetScore score = net(cells, 0);
    return List.of(Shown.of(score).toString(), said(score.interval(Population.ENDLESS), 0));
  }

  private static List<String> rated(List<String> cells) {
    List<Integer> numbers =
        Stream.of(cells.get(0).split(" "))
            .filter(word -> !word.equals("–"))
            .map(Integer::valueOf)
            .toList();
    ItemScore score = new ItemScore(ItemKind.AGREEMENT, Tally.of(numbers));
    return List.of(
        Integer.toString(score.answers()),
        Shown.share(score).toString(),
        Shown.mean(score).toString());
  }

  private static List<String> share(List<String> cells) {
    ItemScore score = good(number(cells, 0), number(cells, 1));
    return List.of(
        Shown.share(score).toString(),
        said(score.shareInterval(Population.ENDLESS).scaled(100, 0), 1));
  }

  private static List<String> mean(List<String> cells) {
    ItemScore score = withMean(new BigDecimal(cells.get(0)), number(cells, 1));
    return List.of(said(score.meanInterval(Population.ENDLESS), 1));
  }

  private static List<String> index(List<String> cells) {
    Map<SurveyQuestion, ItemScore> scores = new EnumMap<>(SurveyQuestion.class);
    int next = SurveyQuestion.RESPONSE_TIME.ordinal();
    for (String mean : cells.get(0).split(" ")) {
      scores.put(SurveyQuestion.values()[next++], withMean(new BigDecimal(mean), 10));
    }
    return List.of(Index.of(scores).map(index -> Shown.of(index).toString()).orElse("none"));
  }

  private static List<String> smallScore(List<String> cells) {
    NetScore score = new NetScore(number(cells, 0), number(cells, 1), number(cells, 2));
    return List.of(said(score.interval(new Population(number(cells, 3))), 0));
  }

  private static List<String> correction(List<String> cells) {
    double factor = new Population(number(cells, 1)).factor(number(cells, 0));
    return List.of(Shown.end(factor, 2).toString());
  }

  private static List<String> scoreTrend(List<String> cells) {
    return List.of(said(Change.of(counts(cells.get(0)), counts(cells.get(1))).trend()));
  }

  private static NetScore counts(String text) {
    String[] counts = text.split("/| of ");
    return net(List.of(counts), 0);
  }

  private static List<String> shareTrend(List<String> cells) {
    return List.of(said(Change.of(shared(cells.get(0)), shared(cells.get(1))).trend()));
  }

  private static List<String> trendsTogether(List<String> cells) {
    List<Change> changes =
        Stream.of(cells.get(0).split(", "))
            .map(change -> change.split(" to "))
            .map(periods -> Change.of(shared(periods[0]), shared(periods[1])))
            .toList();
    return List.of(
        said(changes.stream().map(Change::trend)), said(Change.together(changes).stream()));
  }

  private static String said(Stream<Optional<Trend>> trends) {
    return trends.map(SurveysDocumentTest::said).collect(Collectors.joining(", "));
  }

  private static ItemScore shared(String text) {
    List<String> counts = List.of(text.split(" of "));
    return good(number(counts, 0), number(counts, 1));
  }

  private static List<String> turnout(List<String> cells) {
    Turnout turnout =
        new Turnout(number(cells, 0), number(cells, 1), number(cells, 2), number(cells, 3));
    return List.of(
        turnout.responseRate().map(Shown::toString).orElse("none"),
        turnout.coverage().map(Shown::toString).orElse("none"));
  }

  private static List<String> earlier(List<String> cells) {
    Turnout own = new Turnout(0, 0, number(cells, 1), number(cells, 0));
    Turnout before =
        cells.get(3).equals("not sent")
            ? Turnout.uncounted(number(cells, 2))
            : new Turnout(0, 0, number(cells, 3), number(cells, 2));
    return List.of(own.plus(before).responseRate().map(Shown::toString).orElse("not known"));
  }

  private static List<String> verdict(List<String> cells) {
    NetScore score = net(cells, 0);
    Measure measure =
        new Measure(score.point(), score.interval(Population.ENDLESS), score.answers());
    ExperienceMetric clause =
        new ExperienceMetric(
            new MetricId("m"),
            "Clients",
            Side.PROVIDER,
            1,
            SurveyQuestion.CHOOSE_AGAIN,
            new BigDecimal(cells.get(3)),
            number(cells, 4));
    boolean hasBaseline = cells.get(5).equals("yes");
    return List.of(ExperienceVerdict.of(clause, Optional.of(measure), hasBaseline).name());
  }

  private static List<String> gap(List<String> cells) {
    SurveyQuestion question = SurveyQuestion.ACCURACY;
    Gap gap =
        Gap.of(Map.of(question, tally(cells.get(1))), Map.of(question, tally(cells.get(0)))).get(0);
    return List.of(gap.clients().toString(), gap.own().toString(), gap.gap().toString());
  }

  private static Tally tally(String numbers) {
    return Tally.of(Stream.of(numbers.split(" ")).map(Integer::valueOf).toList());
  }

  private static List<String> place(List<String> cells) {
    Shown score = Shown.of(net(cells, 1));
    return List.of(Quadrant.of(Finding.valueOf(cells.get(0)), Optional.of(score)).name());
  }

  private static NetScore net(List<String> cells, int from) {
    return new NetScore(number(cells, from), number(cells, from + 1), number(cells, from + 2));
  }

  private static ItemScore good(int good, int all) {
    List<Integer> numbers = new ArrayList<>(Collections.nCopies(good, 5));
    numbers.addAll(Collections.nCopies(all - good, 1));
    return new ItemScore(ItemKind.AGREEMENT, Tally.of(numbers));
  }

  /** So many answers whose mean is this. */
  private static ItemScore withMean(BigDecimal mean, int answers) {
    int sum = mean.multiply(BigDecimal.valueOf(answers)).intValueExact();
    List<Integer> numbers = new ArrayList<>(Collections.nCopies(answers, sum / answers));
    for (int i = 0; i < sum % answers; i++) {
      numbers.set(i, numbers.get(i) + 1);
    }
    return new ItemScore(ItemKind.AGREEMENT, Tally.of(numbers));
  }

  private static int number(List<String> cells, int at) {
    return Integer.parseInt(cells.get(at));
  }

  private static String said(Interval interval, int decimals) {
    return Shown.end(interval.low(), decimals) + " to " + Shown.end(interval.high(), decimals);
  }

  private static String said(Optional<Trend> trend) {
    return trend.map(Trend::name).orElse("none");
  }
}
