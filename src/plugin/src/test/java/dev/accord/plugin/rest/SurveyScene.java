package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.Asked;
import dev.accord.plugin.store.Invitation.Drawing;
import dev.accord.plugin.store.Invitation.Sending;
import dev.accord.plugin.store.Invitation.State;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.StoredAnswer.From;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.survey.AnswerBook;
import dev.accord.plugin.survey.Clients;
import dev.accord.plugin.survey.EarlierAnswers;
import dev.accord.plugin.survey.OwnViews;
import dev.accord.plugin.survey.Silence;
import dev.accord.plugin.survey.SurveyBench;
import dev.accord.plugin.survey.Voices;
import dev.accord.plugin.view.Persons;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** IT was asked about, and its clients answer, through the resources. */
abstract class SurveyScene {
  static final DepartmentId IT = new DepartmentId("it");
  static final LocalDate WEEK = LocalDate.parse("2026-11-16");
  static final LocalDate NEXT = WEEK.plusWeeks(1);

  SurveyBench bench;
  TestWeb web;

  @BeforeEach
  void start() {
    bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    web.logIn("ines");
  }

  void take(int... scores) {
    takeIn("2026-W42", scores);
  }

  void takeIn(String week, int... scores) {
    StringBuilder answers = new StringBuilder("[");
    for (int i = 0; i < scores.length; i++) {
      answers.append(i == 0 ? "" : ",");
      answers.append(
          """
          {"week": "%s", "client": "finance",
           "answers": {"choose-again": %d, "communication": 4, "change": "<b>%d</b>"}}
          """
              .formatted(week, scores[i], i));
    }
    web.administrate("admin");
    Response taken = earlier().add("pulse", body(answers + "]"));
    assertThat(taken.getStatus()).isEqualTo(200);
    web.logIn("ines");
  }

  JsonObject figures(@Nullable String until) {
    return json(resource().survey("it", null, "BOTH", null, "MONTH", 3, until, true));
  }

  SurveyFiguresResource resource() {
    return new SurveyFiguresResource(web.caller(), web.editing(), figuresBean());
  }

  SurveyFigures figuresBean() {
    AnswerBook book = new AnswerBook(bench.plugin.stores, bench.plugin.clock);
    Clients clients =
        new Clients(
            bench.plugin.jira.users, bench.plugin.jira.groupManager, user -> Locale.ENGLISH);
    return new SurveyFigures(
        book,
        new Voices(bench.plugin.stores, book),
        clients,
        new Silence(bench.plugin.stores, bench.plugin.clock),
        bench.plugin.clock);
  }

  /** As the text of the response. */
  String sent(String request) {
    return String.valueOf(earlier().add("pulse", body(request)).getEntity());
  }

  /** Given in October with a name. */
  void named(int score) {
    named(IT, score);
  }

  void named(DepartmentId provider, int score) {
    StoredAnswer answer =
        new StoredAnswer(
            Optional.empty(),
            new SurveyId("pulse"),
            1,
            provider,
            Optional.of(new DepartmentId("finance")),
            Audience.INTERNAL,
            LocalDate.parse("2026-10-12"),
            "{\"choose-again\":\"%d\"}".formatted(score),
            Optional.of(new From(new UserKey("paul"), Optional.empty(), Optional.empty())));
    bench.plugin.stores.surveys().answers().take(UUID.randomUUID().toString(), answer);
  }

  JsonObject ofFinance(boolean correction) {
    return json(resource().survey("it", "finance", "BOTH", null, "MONTH", 1, "2026-10", correction))
        .getAsJsonObject("chooseAgain");
  }

  /** In October, and the mails arrived. */
  void ask(String... people) {
    Instant at = Instant.parse("2026-10-12T09:00:00Z");
    for (String person : people) {
      String key = UUID.randomUUID().toString();
      Asked asked =
          new Asked(
              new SurveyId("pulse"),
              1,
              AnswerMode.ANONYMOUS,
              IT,
              new DepartmentId("finance"),
              Audience.INTERNAL,
              new UserKey(person),
              Optional.empty());
      Sending sent =
          new Sending(State.DELIVERED, 0, Optional.empty(), at.plusSeconds(60), false, "");
      bench
          .plugin
          .stores
          .surveys()
          .invitations()
          .add(List.of(new Invitation(key, key, asked, new Drawing(Drawing.ASKED, 1, at), sent)));
    }
  }

  /** Paul was asked with his name. */
  void attributed() {
    bench =
        SurveyBench.on(
            TestDatabase.H2,
            MON_0900,
            SurveyBench.PULSE.replace(
                "\"instrument\"", "\"mode\": \"attributed\", \"instrument\""));
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    web.seesEveryIssue();
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
  }

  void answerWith(String answers) {
    Response taken =
        new SurveyResource(
                bench.plugin.rules,
                bench.answering,
                new SurveyBodies(bench.plugin.jira.issueManager))
            .answer(bench.token(), body("{\"answers\":" + answers + "}"));
    assertThat(taken.getStatus()).isEqualTo(200);
  }

  NamedAnswersResource named() {
    return new NamedAnswersResource(
        web.caller(),
        web.editing(),
        figuresBean(),
        new NamedAnswersResource.Names(
            new AnswerBook(bench.plugin.stores, bench.plugin.clock),
            bench.plugin.jira.issueManager,
            new Persons(bench.plugin.jira.people()),
            bench.plugin.clock));
  }

  OwnViewResource ownView(OwnViews views) {
    return new OwnViewResource(
        web.caller(), web.editing(), views, figuresBean(), new Persons(bench.plugin.jira.people()));
  }

  EarlierAnswersResource earlier() {
    return new EarlierAnswersResource(
        web.caller(),
        web.editing(),
        new EarlierAnswers(bench.plugin.stores, bench.plugin.clock),
        bench.plugin.clock);
  }

  AskingResource asking() {
    return new AskingResource(
        web.caller(),
        web.editing(),
        new AskingResource.AskingLog(
            bench.plugin.stores,
            bench.plugin.jira.issueManager,
            new Persons(bench.plugin.jira.people())));
  }
}
