package dev.accord.plugin.rest;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.rest.TestWeb.body;
import static dev.accord.plugin.rest.TestWeb.failure;
import static dev.accord.plugin.rest.TestWeb.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;

/** Figures of answers that came in as another tool's; they go the way of all others. */
class SurveyFiguresTest {
  private static final DepartmentId IT = new DepartmentId("it");
  private static final LocalDate WEEK = LocalDate.parse("2026-11-16");
  private static final LocalDate NEXT = WEEK.plusWeeks(1);

  private SurveyBench bench;
  private TestWeb web;

  @BeforeEach
  void start() {
    bench = SurveyBench.on(TestDatabase.H2, MON_0900);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    web.logIn("ines");
  }

  @Test
  void shows_five_answers_of_a_month_that_has_ended() {
    take(9, 10, 9, 3, 8);

    JsonObject figures = figures("2026-10");

    JsonObject score = figures.getAsJsonObject("chooseAgain");
    assertThat(score.get("shown").getAsBoolean()).isTrue();
    assertThat(score.get("n").getAsInt()).isEqualTo(5);
    assertThat(score.get("score").getAsString()).isEqualTo("40");
    assertThat(score.has("trend")).as("fewer than ten").isFalse();
    assertThat(figures.getAsJsonArray("clients").get(0).getAsJsonObject().getAsJsonObject("client"))
        .hasToString("{\"id\":\"finance\",\"name\":\"Finance\"}");
    assertThat(figures.has("distribution")).as("fewer than eight").isFalse();
    assertThat(figures.getAsJsonArray("comments")).as("fewer than ten").isEmpty();
    assertThat(figures.getAsJsonArray("periods")).hasSize(3);
  }

  @Test
  void shows_four_answers_to_nobody_administrators_included() {
    take(9, 10, 9, 3);

    web.administrate("admin");

    assertThat(figures("2026-10").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"FEWER_THAN_5\"}");
    assertThat(figures("2026-09").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"NO_ANSWERS\"}");
    assertThat(figures("2026-11").getAsJsonObject("chooseAgain"))
        .hasToString("{\"shown\":false,\"why\":\"NOT_CLOSED\"}");
  }

  @Test
  void shows_how_often_each_number_was_given_and_comments_of_ten() {
    take(9, 10, 9, 3, 8, 0, 10, 10, 9, 9);

    JsonObject figures = figures("2026-10");

    assertThat(figures.getAsJsonArray("distribution")).hasToString("[1,0,0,1,0,0,0,0,1,4,3]");
    assertThat(figures.getAsJsonArray("comments")).hasSize(10);
    assertThat(figures.getAsJsonArray("comments").toString())
        .as("what a person typed stays text")
        .contains("{\"change\":\"<b>4</b>\"}");
  }

  @Test
  void takes_the_last_month_that_has_ended_unless_one_is_named() {
    take(9, 10, 9, 3, 8);

    assertThat(figures(null).get("period").getAsString()).isEqualTo("2026-10");
  }

  @Test
  void gives_everybody_the_choose_again_score_and_the_rest_to_its_sides() {
    take(9, 10, 9, 3, 8);
    web.logIn("petra");
    assertThat(figures("2026-10").getAsJsonArray("clients")).as("a client").isNotEmpty();

    web.logIn("omar");
    bench.plugin.jira.group("it-staff", "ines");
    bench.plugin.groups.look(List.of("it-staff"), MON_0900.plusSeconds(1));
    bench.plugin.clock.set(MON_0900.plusSeconds(2));

    JsonObject figures = figures("2026-10");
    assertThat(figures.getAsJsonObject("chooseAgain").get("score").getAsString()).isEqualTo("40");
    assertThat(figures.getAsJsonArray("clients")).isEmpty();
    assertThat(figures.getAsJsonArray("items")).isEmpty();

    web.logOut();
    assertThatThrownBy(() -> figures("2026-10")).satisfies(failure(401));
  }

  @Test
  void refuses_what_cannot_be_asked() {
    SurveyFiguresResource resource = resource();
    assertThatThrownBy(() -> resource.survey(null, null, "BOTH", null, "MONTH", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("nobody", null, "BOTH", null, "MONTH", 3, null, true))
        .satisfies(failure(404));
    assertThatThrownBy(() -> resource.survey("it", null, "ALL", null, "MONTH", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("it", null, "BOTH", null, "WEEK", 3, null, true))
        .satisfies(failure(400));
    assertThatThrownBy(() -> resource.survey("it", null, "BOTH", null, "MONTH", 3, "2027-01", true))
        .satisfies(failure(400));
  }

  @Test
  void takes_earlier_answers_all_or_none_and_says_which_are_wrong() {
    web.administrate("admin");
    Response refused =
        earlier()
            .add(
                "pulse",
                body(
                    """
                    [{"week": "2026-W41", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2026-W60", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2027-W10", "client": "finance", "answers": {"choose-again": 9}},
                     {"week": "2026-W41", "client": "moon", "answers": {"choose-again": 11}}]
                    """));

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(json(refused).getAsJsonArray("problems"))
        .extracting(one -> one.getAsJsonObject().get("path").getAsString())
        .containsExactly("[1].week", "[2].week", "[3].client", "[3].answers.choose-again");
    assertThat(bench.plugin.stores.surveys().answers().waiting()).isEmpty();
    assertThatThrownBy(() -> earlier().add("pulse", body("{}"))).satisfies(failure(400));
    assertThatThrownBy(() -> earlier().add("none", body("[]"))).satisfies(failure(404));
    web.logIn("ines");
    assertThatThrownBy(() -> earlier().add("pulse", body("[]"))).satisfies(failure(403));
  }

  @Test
  void shows_a_department_beside_its_own_view() {
    take(9, 10, 9, 3, 8);
    OwnViews views = new OwnViews(bench.plugin.stores, bench.plugin.clock);
    OwnViewResource own = ownView(views);
    String view = "{\"period\":\"2026-10\",\"answers\":{\"communication\":5}}";
    assertThatThrownBy(() -> own.save("it", body(view)))
        .as("a member is no head")
        .satisfies(failure(403));
    bench.configureHead("ines");

    assertThat(own.save("it", body(view.replace("5", "6"))).getStatus()).isEqualTo(400);
    assertThat(own.save("it", body(view)).getStatus()).isEqualTo(204);
    JsonObject card =
        json(
            new ScorecardResource(
                    web.caller(), web.editing(), figuresBean(), views, bench.plugin.clock)
                .scorecard("it", "MONTH", "2026-10"));

    assertThat(card.getAsJsonArray("sides"))
        .extracting(side -> side.getAsJsonObject().get("side").getAsString())
        .containsExactly("INTERNAL_CLIENTS", "OUTSIDE_CLIENTS", "OWN_VIEW");
    assertThat(card.getAsJsonArray("gaps"))
        .hasToString(
            "[{\"question\":\"COMMUNICATION\",\"own\":\"5.0\",\"clients\":\"4.0\",\"gap\":\"-1.0\"}]");
  }

  @Test
  void narrows_the_interval_of_a_small_department_most_of_which_answered_and_says_so() {
    for (int score : new int[] {9, 10, 9, 3, 8}) {
      named(score);
    }
    assertThat(ofFinance(true).getAsJsonObject("interval"))
        .as("nobody knows who was asked")
        .hasToString("{\"low\":\"-30\",\"high\":\"80\"}");

    ask("paul", "petra", "f1", "f2", "f3", "f4");

    assertThat(ofFinance(true).getAsJsonObject("interval"))
        .hasToString("{\"low\":\"9\",\"high\":\"58\"}");
    assertThat(ofFinance(true).get("people").getAsInt()).isEqualTo(6);
    assertThat(ofFinance(true).get("responseRate").getAsString()).isEqualTo("83.3");
    assertThat(ofFinance(false).getAsJsonObject("interval"))
        .as("switched off")
        .hasToString("{\"low\":\"-30\",\"high\":\"80\"}");
    JsonObject all = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(all.has("people")).as("of all clients").isFalse();

    ask("paul");
    assertThat(ofFinance(true).has("people")).as("somebody may have answered twice").isFalse();
  }

  @Test
  void takes_the_same_earlier_answers_once_in_whatever_order() {
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String other = one.replace("9}", "3}");
    web.administrate("admin");

    assertThat(sent("[%s,%s,%s,%s,%s,%s]".formatted(one, one, one, one, one, other)))
        .isEqualTo("{\"taken\":6,\"alreadyThere\":0,\"counted\":0}");
    assertThat(sent("[%s,%s,%s,%s,%s,%s]".formatted(other, one, one, one, one, one)))
        .isEqualTo("{\"taken\":0,\"alreadyThere\":6,\"counted\":0}");

    JsonObject score = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(score.get("n").getAsInt()).isEqualTo(6);
    assertThat(score.has("asked")).as("nobody knows").isFalse();
    assertThat(score.has("responseRate")).isFalse();
    assertThat(score.get("askedUnknown").getAsBoolean()).isTrue();
  }

  @Test
  void tells_the_response_rate_of_earlier_answers_when_it_is_said_how_many_were_asked() {
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String answers = "\"answers\":[%s,%s,%s,%s,%s]".formatted(one, one, one, one, one);
    String asked =
        "{\"asked\":[{\"month\":\"2026-10\",\"client\":\"finance\",\"asked\":13,\"delivered\":12}],";
    web.administrate("admin");

    assertThat(sent(asked + answers + "}"))
        .isEqualTo("{\"taken\":5,\"alreadyThere\":0,\"counted\":1}");

    JsonObject score = figures("2026-10").getAsJsonObject("chooseAgain");
    assertThat(score.get("asked").getAsInt()).isEqualTo(13);
    assertThat(score.get("responseRate").getAsString()).isEqualTo("41.6");
    assertThat(score.has("askedUnknown")).isFalse();

    assertThat(sent(asked.replace("13", "21").replace("12", "20") + answers + "}"))
        .as("a mended count takes the place of the one before")
        .isEqualTo("{\"taken\":0,\"alreadyThere\":5,\"counted\":1}");
    assertThat(figures("2026-10").getAsJsonObject("chooseAgain").get("responseRate").getAsString())
        .isEqualTo("25.0");
  }

  @Test
  void refuses_counts_that_cannot_be() {
    web.administrate("admin");
    String one = "{\"week\":\"2026-W42\",\"client\":\"finance\",\"answers\":{\"choose-again\":9}}";
    String wrong =
        """
        {"asked": [{"month": "2026-Q1", "client": "moon", "asked": -1},
                   {"month": "2026-09", "client": "finance", "asked": 4.5}],
         "answers": []}
        """;
    assertThat(json(earlier().add("pulse", body(wrong))).getAsJsonArray("problems"))
        .extracting(problem -> problem.getAsJsonObject().get("path").getAsString())
        .containsExactly("asked[0].month", "asked[0].client", "asked[0].asked", "asked[1].asked");
    String other =
        "{\"asked\":[{\"month\":\"2026-09\",\"client\":\"finance\",\"asked\":4}],\"answers\":[%s]}"
            .formatted(one);
    assertThat(json(earlier().add("pulse", body(other))).getAsJsonArray("problems").toString())
        .contains("answers[0]", "1 answers of 'finance' in 2026-10");
    assertThat(bench.plugin.stores.surveys().answers().waiting()).isEmpty();
  }

  @Test
  void tells_named_answers_to_the_department_that_was_asked_about_and_nobody_else() {
    attributed();
    answerWith("{\"choose-again\":3,\"communication\":2,\"change\":\"<b>late</b>\"}");
    web.logIn("ines");
    JsonObject told = json(named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20));

    assertThat(told.get("total").getAsInt()).isEqualTo(1);
    JsonObject answer = told.getAsJsonArray("answers").get(0).getAsJsonObject();
    assertThat(answer.getAsJsonObject("person").get("key").getAsString()).isEqualTo("paul");
    assertThat(answer.getAsJsonObject("client").get("id").getAsString()).isEqualTo("finance");
    assertThat(answer.get("issue").getAsString()).isEqualTo("ITS-7");
    assertThat(answer.get("at").getAsString()).isEqualTo("2026-11-16T09:05:00.000Z");
    assertThat(answer.get("week").getAsString()).isEqualTo("2026-W47");
    assertThat(answer.getAsJsonArray("items"))
        .extracting(item -> item.getAsJsonObject().get("value").getAsString())
        .containsExactly("3", "2", "<b>late</b>");
    assertThat(told.has("next")).isFalse();
    assertThat(figures("2026-11").get("named").getAsInt()).isEqualTo(1);
    assertThat(
            json(named().named("it", "finance", "EXTERNAL", "MONTH", null, 0, 20))
                .get("total")
                .getAsInt())
        .isZero();

    web.logIn("petra");
    assertThat(figures("2026-11").has("named")).as("a client").isFalse();
    assertThatThrownBy(() -> named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20))
        .satisfies(failure(403));
    web.administrate("admin");
    assertThatThrownBy(() -> named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20))
        .as("nobody told the person of administrators")
        .satisfies(failure(403));
  }

  @Test
  void keeps_anonymous_answers_out_of_the_named_ones() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    answerWith("{\"choose-again\":3,\"communication\":2}");
    web.logIn("ines");

    assertThat(json(named().named("it", null, "BOTH", "MONTH", "2026-11", 0, 20)).get("total"))
        .hasToString("0");
  }

  @Test
  void turns_the_pages_of_named_answers() {
    attributed();
    answerWith("{\"choose-again\":3,\"communication\":2}");
    for (int i = 0; i < 4; i++) {
      StoredAnswer first = bench.plugin.stores.surveys().answers().of(IT, WEEK, NEXT).get(0);
      From from = first.from().orElseThrow();
      Instant at = MON_0900.plusSeconds(i);
      StoredAnswer other =
          new StoredAnswer(
              first.batch(),
              first.survey(),
              first.questionSet(),
              first.provider(),
              first.client(),
              first.audience(),
              first.week(),
              first.given(),
              Optional.of(new From(from.person(), Optional.empty(), Optional.of(at))));
      assertThat(bench.plugin.stores.surveys().answers().take("link-" + i, other)).isTrue();
    }
    web.logIn("ines");

    JsonObject page = json(named().named("it", null, "BOTH", "MONTH", "2026-11", 2, 2));

    assertThat(page.get("total").getAsInt()).isEqualTo(5);
    assertThat(page.get("next").getAsInt()).isEqualTo(4);
    assertThat(page.getAsJsonArray("answers"))
        .extracting(answer -> answer.getAsJsonObject().get("at").getAsString())
        .containsExactly("2026-11-16T09:00:02.000Z", "2026-11-16T09:00:01.000Z");
  }

  @Test
  void tells_the_own_view_with_its_questions_and_who_wrote_it() {
    OwnViewResource own = ownView(new OwnViews(bench.plugin.stores, bench.plugin.clock));
    bench.configureHead("ines");

    JsonObject empty = json(own.ownView("it", "QUARTER", null));
    assertThat(empty.get("period").getAsString()).isEqualTo("2026-Q3");
    assertThat(empty.get("mayEdit").getAsBoolean()).isTrue();
    assertThat(empty.getAsJsonObject("answers").size()).isZero();
    assertThat(empty.getAsJsonArray("items"))
        .extracting(item -> item.getAsJsonObject().get("id").getAsString())
        .contains("choose-again", "communication", "keep", "change");

    own.save(
        "it",
        body(
            """
            {"period": "2026-Q3",
             "answers": {"communication": 4, "accuracy": "CANNOT_SAY", "keep": "<b>us</b>"}}
            """));
    web.logIn("petra");
    JsonObject read = json(own.ownView("it", "QUARTER", "2026-Q3"));
    assertThat(read.get("mayEdit").getAsBoolean()).as("a client").isFalse();
    assertThat(read.getAsJsonObject("answers"))
        .hasToString(
            "{\"accuracy\":\"CANNOT_SAY\",\"communication\":\"4\",\"keep\":\"<b>us</b>\"}");
    assertThat(read.getAsJsonObject("by").get("key").getAsString()).isEqualTo("ines");
    assertThat(read.get("at").getAsString()).isEqualTo("2026-11-16T09:00:00.000Z");
    assertThatThrownBy(() -> own.ownView("it", "QUARTER", "2029-Q3")).satisfies(failure(400));
    assertThatThrownBy(() -> own.ownView("moon", "QUARTER", null)).satisfies(failure(404));

    web.logIn("omar");
    bench.plugin.jira.group("it-staff", "ines");
    bench.plugin.groups.look(List.of("it-staff"), MON_0900.plusSeconds(1));
    bench.plugin.clock.set(MON_0900.plusSeconds(2));
    assertThatThrownBy(() -> own.ownView("it", "QUARTER", null))
        .as("neither of it nor a client")
        .satisfies(failure(403));
  }

  @Test
  void gives_a_clause_no_verdict_before_it_has_a_period_to_compare_to() {
    bench = SurveyBench.promising(TestDatabase.H2, MON_0900);
    web = new TestWeb(bench.plugin);
    takeIn("2026-W37", 9, 9, 9, 9, 9);
    take(9, 3, 3, 3, 3);
    web.administrate("admin");

    JsonObject clause =
        json(new ExperienceResource(web.caller(), web.editing(), figuresBean(), bench.plugin.clock)
                .experience("it-for-finance", "MONTH", 3))
            .getAsJsonArray("clauses")
            .get(0)
            .getAsJsonObject();

    assertThat(clause.get("target").getAsString()).isEqualTo("30");
    assertThat(clause.getAsJsonArray("periods"))
        .hasToString(
            "[{\"label\":\"2026-08\",\"verdict\":\"NO_DATA\"},"
                + "{\"label\":\"2026-09\",\"score\":\"100\",\"n\":5,\"verdict\":\"BASELINE\"},"
                + "{\"label\":\"2026-10\",\"score\":\"-60\",\"n\":5,\"verdict\":\"MISSED\"}]");
  }

  @Test
  void tells_what_is_promised_to_those_who_may_read_the_agreement() {
    bench = SurveyBench.promising(TestDatabase.H2, MON_0900);
    bench.plugin.groups.look(List.of("it-staff", "finance-staff"), MON_0900);
    web = new TestWeb(bench.plugin);
    take(9, 3, 3, 3, 3);

    assertThat(figures("2026-10").get("target").getAsString()).isEqualTo("30");
    JsonObject item = figures("2026-10").getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(item.get("question").getAsString()).isEqualTo("COMMUNICATION");
    assertThat(item.has("target")).as("nothing is promised of it").isFalse();
    assertThat(item.getAsJsonObject("meanInterval").get("low").getAsString()).isEqualTo("2.3");
    web.logIn("stranger");
    assertThat(figures("2026-10").has("target")).isFalse();
  }

  @Test
  void tells_how_the_sample_was_drawn_and_heads_only_how_often() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    assertThatThrownBy(() -> asking().asking("pulse", 10)).satisfies(failure(403));

    bench.configureHead("ines");
    JsonObject counts = json(asking().asking("pulse", 10));
    assertThat(counts.getAsJsonObject("counts")).hasToString("{\"ASKED\":1}");
    assertThat(counts.has("entries")).as("anonymous").isFalse();

    web.administrate("admin");
    JsonObject entry =
        json(asking().asking("pulse", 10)).getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.getAsJsonObject("person").get("key").getAsString()).isEqualTo("paul");
    assertThat(entry.get("decision").getAsString()).isEqualTo("ASKED");
    assertThat(entry.get("mail").getAsString()).isEqualTo("DELIVERED");
    assertThat(entry.has("seed")).isTrue();
  }

  @Test
  void tells_the_reporter_of_an_open_invitation_and_nobody_else() {
    bench.passAt(MON_0900.plusSeconds(60));
    bench.resolved(7, MON_0900.plusSeconds(120));
    bench.passAt(MON_0900.plusSeconds(300));
    web.seesEveryIssue();
    IssueSurveyResource resource =
        new IssueSurveyResource(
            web.caller(), web.editing(), bench.plugin.jira.issueManager, bench.answering);

    web.logIn("petra");
    assertThat(resource.survey("ITS-7")).isEqualTo("{\"open\":false}");

    web.logIn("paul");
    JsonObject told = json(resource.survey("ITS-7"));
    assertThat(told.get("open").getAsBoolean()).isTrue();
    assertThat(told.get("mode").getAsString()).isEqualTo("ANONYMOUS");
    assertThat(told.get("link").getAsString())
        .isEqualTo("/plugins/servlet/accord-survey/" + bench.token());
    assertThatThrownBy(() -> resource.survey("ITS-99")).satisfies(failure(404));
  }

  private void take(int... scores) {
    takeIn("2026-W42", scores);
  }

  private void takeIn(String week, int... scores) {
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

  private JsonObject figures(@Nullable String until) {
    return json(resource().survey("it", null, "BOTH", null, "MONTH", 3, until, true));
  }

  private SurveyFiguresResource resource() {
    return new SurveyFiguresResource(web.caller(), web.editing(), figuresBean());
  }

  private SurveyFigures figuresBean() {
    AnswerBook book = new AnswerBook(bench.plugin.stores, bench.plugin.clock);
    Clients clients =
        new Clients(
            bench.plugin.jira.users, bench.plugin.jira.groupManager, user -> Locale.ENGLISH);
    return new SurveyFigures(
        book, new Voices(bench.plugin.stores, book), clients, bench.plugin.clock);
  }

  /** As the text of the response. */
  private String sent(String request) {
    return String.valueOf(earlier().add("pulse", body(request)).getEntity());
  }

  /** Given in October with a name. */
  private void named(int score) {
    StoredAnswer answer =
        new StoredAnswer(
            Optional.empty(),
            new SurveyId("pulse"),
            1,
            IT,
            Optional.of(new DepartmentId("finance")),
            Audience.INTERNAL,
            LocalDate.parse("2026-10-12"),
            "{\"choose-again\":\"%d\"}".formatted(score),
            Optional.of(new From(new UserKey("paul"), Optional.empty(), Optional.empty())));
    bench.plugin.stores.surveys().answers().take(UUID.randomUUID().toString(), answer);
  }

  private JsonObject ofFinance(boolean correction) {
    return json(resource().survey("it", "finance", "BOTH", null, "MONTH", 1, "2026-10", correction))
        .getAsJsonObject("chooseAgain");
  }

  /** In October, and the mails arrived. */
  private void ask(String... people) {
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
  private void attributed() {
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

  private void answerWith(String answers) {
    Response taken =
        new SurveyResource(
                bench.plugin.rules,
                bench.answering,
                new SurveyBodies(bench.plugin.jira.issueManager))
            .answer(bench.token(), body("{\"answers\":" + answers + "}"));
    assertThat(taken.getStatus()).isEqualTo(200);
  }

  private NamedAnswersResource named() {
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

  private OwnViewResource ownView(OwnViews views) {
    return new OwnViewResource(
        web.caller(), web.editing(), views, figuresBean(), new Persons(bench.plugin.jira.people()));
  }

  private EarlierAnswersResource earlier() {
    return new EarlierAnswersResource(
        web.caller(),
        web.editing(),
        new EarlierAnswers(bench.plugin.stores, bench.plugin.clock),
        bench.plugin.clock);
  }

  private AskingResource asking() {
    return new AskingResource(
        web.caller(),
        web.editing(),
        new AskingResource.AskingLog(
            bench.plugin.stores,
            bench.plugin.jira.issueManager,
            new Persons(bench.plugin.jira.people())));
  }
}
