package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.BenchPlugin;
import dev.accord.plugin.Measured;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.BenchDatabase;
import dev.accord.plugin.store.OpenFill;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.Clients;
import dev.accord.plugin.survey.OwnViews;
import dev.accord.plugin.survey.Silence;
import dev.accord.plugin.survey.Voices;
import dev.accord.plugin.view.Persons;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How long the figures of every gadget take over very many closed cycles, in process, on a real
 * database: {@code FiguresBench H2 folder 1000000}. No test: it takes minutes, and says something
 * only on a quiet machine. {@code ./accord bench figures} runs it.
 */
public final class FiguresBench {
  private static final int OPEN_CLOCKS = 3_000;
  private static final int ANSWERS_OF_CYCLES = 10;

  private final PluginUnderTest plugin;
  private final Measured measured;
  private final TestWeb web;

  private FiguresBench(BenchPlugin bench, Measured measured) {
    this.plugin = bench.plugin;
    this.measured = measured;
    this.web = new TestWeb(plugin);
    web.administrate("admin");
    web.everybodyMayBrowse();
    for (int i = 0; i < OPEN_CLOCKS; i++) {
      long id = OpenFill.FIRST_ISSUE + i;
      plugin.jira.add(new TestIssue(id, "ITS-" + id, BenchPlugin.NOW));
    }
  }

  public static void main(String[] arguments) throws Exception {
    Measured measured = new Measured("figures");
    int cycles = Integer.parseInt(arguments[2]);
    BenchPlugin filled =
        BenchPlugin.filled(
            BenchDatabase.valueOf(arguments[0]), Path.of(arguments[1]), cycles, 0, measured);
    filled.add(OPEN_CLOCKS, cycles / ANSWERS_OF_CYCLES);
    FiguresBench bench = new FiguresBench(filled, measured);
    bench.compliance();
    bench.others();
    bench.surveys();
    new WritingVerdicts(filled.plugin, measured).time();
    System.exit(0);
  }

  private void compliance() {
    Function<UriInfo, String> compliance = figures()::compliance;
    time("compliance, 13 months of all", compliance);
    time("compliance, 13 weeks of all", compliance, "length", "WEEK");
    time("compliance, 60 weeks of all", compliance, "length", "WEEK", "periods", "60");
    time("compliance, 60 months of all", compliance, "length", "MONTH", "periods", "60");
    time("compliance, 13 months of a metric of all", compliance, "metric", "resolution");
    time("compliance, 13 months of a provider", compliance, "provider", "department-7");
    time("compliance, 13 months of a client", compliance, "client", "department-7");
    time(
        "compliance, 60 weeks of a client of half the departments",
        compliance,
        "client",
        "department-0",
        "length",
        "WEEK",
        "periods",
        "60");
    time(
        "compliance, 60 weeks of a service under ten agreements",
        compliance,
        "service",
        "laptops",
        "length",
        "WEEK",
        "periods",
        "60");
    time("compliance, 13 months of an agreement", compliance, "agreement", "a-7-8");
    time(
        "compliance, 13 months of a goal",
        compliance,
        "agreement",
        "a-7-8",
        "metric",
        "resolution",
        "goal",
        "high");
  }

  private void others() {
    FigureTicketsResource tickets = web.figureTickets();
    TimeFiguresResource times = web.timeFigures();
    time("at risk, all", tickets::atRisk);
    time("at risk, a provider", tickets::atRisk, "provider", "department-7");
    time("who had the time, a month of all", times::time, "period", "2026-10");
    time("who had the time, a year of all", times::time, "period", "2025");
    time(
        "who had the time, a month of a provider",
        times::time,
        "provider",
        "department-7",
        "period",
        "2026-10");
    time("relationship", figures()::relationship, "one", "department-7", "other", "department-8");
    time(
        "relationship, 60 months",
        figures()::relationship,
        "one",
        "department-7",
        "other",
        "department-8",
        "periods",
        "60");
    FiguresResource first = figures(reckoning());
    time(
        "quadrant, a month of all, asked for the first time", first::quadrant, "period", "2026-10");
    time("quadrant, a year of all, asked for the first time", first::quadrant, "period", "2025");
    FiguresResource again = figures();
    time("quadrant, a month of all, asked for again", again::quadrant, "period", "2026-10");
    time("quadrant, a year of all, asked for again", again::quadrant, "period", "2025");
    UriInfo year = TestWeb.address("period", "2025");
    measured.time(
        "quadrant, a year of all, after an answer about one",
        () -> {
          answerInYear();
          return again.quadrant(year);
        });
  }

  /** One department is answered about. */
  private void answerInYear() {
    StoredAnswer answer =
        new StoredAnswer(
            Optional.empty(),
            new SurveyId("pulse-7"),
            1,
            new DepartmentId("department-7"),
            Optional.of(new DepartmentId("department-8")),
            Audience.INTERNAL,
            LocalDate.parse("2025-06-02"),
            "{\"choose-again\":\"9\"}",
            Optional.of(
                new StoredAnswer.From(new UserKey("paul"), Optional.empty(), Optional.empty())));
    plugin.stores.surveys().answers().take(UUID.randomUUID().toString(), answer);
  }

  private void surveys() {
    SurveyFiguresResource scores =
        new SurveyFiguresResource(web.caller(), web.editing(), surveyFigures());
    measured.time(
        "survey scores, 13 months",
        () -> scores.survey("department-7", null, "BOTH", null, "MONTH", 13, null, true));
    measured.time(
        "survey scores, 13 months of a client",
        () -> scores.survey("department-7", "department-8", "BOTH", null, "MONTH", 13, null, true));
    measured.time(
        "survey scores, 60 months",
        () -> scores.survey("department-7", null, "BOTH", null, "MONTH", 60, null, true));
    ScorecardResource card =
        new ScorecardResource(
            web.caller(),
            web.editing(),
            surveyFigures(),
            new OwnViews(plugin.stores, plugin.clock),
            plugin.clock);
    measured.time("scorecard, a quarter", () -> card.scorecard("department-7", "QUARTER", null));
    measured.time("scorecard, a year", () -> card.scorecard("department-7", "YEAR", "2025"));
  }

  private FiguresResource figures() {
    return figures(
        new ReckonedScores(reckoning(), new AnswerBook(plugin.stores, plugin.clock), plugin.rules));
  }

  private AskedClients reckoning() {
    return new AskedClients(surveyFigures(), plugin.rules);
  }

  private FiguresResource figures(ScoreBook scores) {
    KeptReports reports =
        new KeptReports(plugin.stores, plugin.rules, new Persons(plugin.jira.people()));
    return new FiguresResource(
        web.caller(),
        web.editing(),
        new FiguresResource.Books(
            new Figures(plugin.stores, reports, plugin.clock), reports, scores),
        plugin.clock);
  }

  private SurveyFigures surveyFigures() {
    AnswerBook book = new AnswerBook(plugin.stores, plugin.clock);
    Clients clients =
        new Clients(plugin.jira.users, plugin.jira.groupManager, user -> Locale.ENGLISH);
    return new SurveyFigures(
        book,
        new Voices(plugin.stores, book),
        clients,
        new Silence(plugin.stores, plugin.clock),
        plugin.clock);
  }

  private void time(String what, Function<UriInfo, String> question, String... parameters) {
    UriInfo address = TestWeb.address(parameters);
    measured.time(what, () -> question.apply(address));
  }
}
