package dev.accord.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyTest {
  private static final Instant JAN_1 = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant APR_1 = Instant.parse("2026-04-01T00:00:00Z");
  private static final QuestionSet FIRST = QuestionSet.standard(Instrument.RELATIONSHIP, 1, JAN_1);
  private static final QuestionSet SECOND =
      QuestionSet.standard(Instrument.TRANSACTIONAL, 2, APR_1);

  @Test
  void asks_by_the_question_set_in_force() {
    Survey survey = survey(100, FIRST, SECOND);

    assertThat(survey.questionsAt(JAN_1.minusMillis(1))).isEmpty();
    assertThat(survey.questionsAt(JAN_1)).contains(FIRST);
    assertThat(survey.questionsAt(APR_1.minusMillis(1))).contains(FIRST);
    assertThat(survey.questionsAt(APR_1)).contains(SECOND);
    assertThat(survey.questions(2)).contains(SECOND);
    assertThat(survey.questions(3)).isEmpty();
  }

  @Test
  void concerns_the_services_named_or_all() {
    ServiceId mail = new ServiceId("mail");

    assertThat(survey(100, FIRST).concerns(mail)).isTrue();
    assertThat(
            new Survey(
                    new SurveyId("s"),
                    "S",
                    new DepartmentId("it"),
                    Instrument.TRANSACTIONAL,
                    Audience.BOTH,
                    List.of(new ServiceId("vpn")),
                    AnswerMode.ANONYMOUS,
                    100,
                    true,
                    List.of(FIRST))
                .concerns(mail))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource
  void says_what_cannot_be(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  static Stream<Arguments> says_what_cannot_be() {
    return Stream.of(
        refused(
            () -> survey(0, FIRST), "survey s: a sample of 0 % cannot be drawn. Choose 1 to 100."),
        refused(
            () -> survey(101, FIRST),
            "survey s: a sample of 101 % cannot be drawn. Choose 1 to 100."),
        refused(() -> survey(50), "survey s has no question set. Add version 1."),
        refused(
            () -> survey(50, SECOND, FIRST),
            "survey s: question set 1 from 2026-01-01T00:00:00Z stands after 2 from"
                + " 2026-04-01T00:00:00Z. Order them by both."),
        refused(
            () -> set(Item.standard("keep"), Item.standard("keep")),
            "items of question set 1: keep stands twice"),
        refused(
            () -> set(Item.standard("accuracy"), worded("right", SurveyQuestion.ACCURACY, "en")),
            "items of question set 1: ACCURACY stands twice"),
        refused(() -> set(), "question set 1 asks nothing. Add an item."),
        refused(
            () -> set(Item.standard("drivers"), Item.standard("choose-again")),
            "question set 1 asks in drivers for the drivers of an answer that it has not asked for."
                + " Put an item of kind CHOOSE_AGAIN before it."),
        refused(
            () ->
                set(
                    Item.standard("choose-again"),
                    Item.standard("drivers"),
                    own("why", ItemKind.DRIVERS)),
            "question set 1 asks for drivers twice, in drivers and why. Leave one of them out."),
        refused(
            () -> set(worded("a", null, "es"), worded("b", null, "it")),
            "items of question set 1 are in no common language. Word all of them in English."),
        refused(
            () -> worded("price", null),
            "item price: there is no standard wording of this id and kind AGREEMENT. Word it."),
        refused(
            () -> worded("price", null, "Deutsch"),
            "wording of item price: 'Deutsch' is no language. Write a tag such as en, de or"
                + " pt-BR."),
        refused(
            () -> worded("price", SurveyQuestion.CHOOSE_AGAIN, "en"),
            "item price: kind AGREEMENT cannot answer CHOOSE_AGAIN. Make it of kind CHOOSE_AGAIN,"
                + " or leave the question out."),
        refused(
            () -> worded("price", SurveyQuestion.OVERALL, "en"),
            "item price: kind AGREEMENT cannot answer OVERALL. It follows from five other"
                + " questions; leave it out."),
        refused(
            () -> Item.standard("price"),
            "there is no standard item price. Choose one of accuracy, change, choose-again,"
                + " communication, drivers, effort, keep, lost-time, professionalism, resolution-time,"
                + " response-time."));
  }

  @ParameterizedTest
  @CsvSource({
    "de,de",
    "de-AT,de",
    "de_AT,de",
    "DE,de",
    "pt-BR,pt-BR",
    "pt,en",
    "es,en",
    "'',en",
    "xx-y-z,en"
  })
  void speaks_the_persons_language_or_english(String wanted, String spoken) {
    assertThat(Languages.choice(List.of("pt-BR", "fr", "en", "de"), wanted)).isEqualTo(spoken);
  }

  @Test
  void speaks_the_first_language_it_has_where_english_is_missing() {
    assertThat(Languages.choice(List.of("it", "es"), "de")).isEqualTo("es");
  }

  @Test
  void words_every_standard_item_in_each_language_and_names_the_provider() {
    assertThat(StandardItems.all()).hasSize(11);
    for (Item item : StandardItems.all()) {
      assertThat(item.languages()).containsExactly("de", "en", "fr");
      assertThat(item.languages().stream().map(it -> item.asked(it, "IT"))).doesNotHaveDuplicates();
    }
    assertThat(Item.standard("choose-again").asked("de-CH", "die IT"))
        .isEqualTo("Wenn Sie frei wählen könnten: Würden Sie die IT wieder wählen?");
  }

  @Test
  void drivers_are_of_the_last_choose_again_item_before_them() {
    Item again = own("again", ItemKind.CHOOSE_AGAIN);
    Item drivers = Item.standard("drivers");

    assertThat(set(Item.standard("choose-again"), again, drivers).scored()).contains(again);
    assertThat(set(Item.standard("choose-again"), drivers, again).scored())
        .contains(Item.standard("choose-again"));
    assertThat(set(again).scored()).isEmpty();
    assertThat(QuestionSet.standard(Instrument.TRANSACTIONAL, 1, JAN_1).drivers())
        .contains(drivers);
    assertThat(FIRST.drivers()).isEmpty();
  }

  @Test
  void lets_each_question_of_an_agreement_be_answered_by_a_standard_item() {
    for (SurveyQuestion question : SurveyQuestion.values()) {
      if (question.kind().isPresent()) {
        assertThat(FIRST.item(question)).as("%s", question).isPresent();
      }
    }
  }

  private static Arguments refused(ThrowingCallable made, String message) {
    return arguments(made, message);
  }

  private static Survey survey(int sample, QuestionSet... sets) {
    return new Survey(
        new SurveyId("s"),
        "S",
        new DepartmentId("it"),
        Instrument.RELATIONSHIP,
        Audience.BOTH,
        List.of(),
        AnswerMode.ANONYMOUS,
        sample,
        true,
        List.of(sets));
  }

  private static QuestionSet set(Item... items) {
    return new QuestionSet(1, JAN_1, List.of(items));
  }

  private static Item worded(String id, @Nullable SurveyQuestion question, String... languages) {
    Map<String, String> wording = new TreeMap<>();
    Stream.of(languages).forEach(language -> wording.put(language, "How was it?"));
    return new Item(
        new ItemId(id), ItemKind.AGREEMENT, Optional.ofNullable(question), new TreeMap<>(wording));
  }

  private static Item own(String id, ItemKind kind) {
    return new Item(
        new ItemId(id), kind, Optional.empty(), new TreeMap<>(Map.of("en", "How was it?")));
  }
}
