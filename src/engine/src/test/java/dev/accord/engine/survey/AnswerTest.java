package dev.accord.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.accord.engine.agreement.Band;
import dev.accord.engine.agreement.Driver;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.StandardItems;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {
  private static final Instant JAN_1 = Instant.parse("2026-01-01T00:00:00Z");
  private static final QuestionSet ALL = new QuestionSet(3, JAN_1, StandardItems.all());
  private static final QuestionSet PICKING =
      new QuestionSet(1, JAN_1, List.of(Item.standard("choose-again"), Item.standard("drivers")));
  private static final QuestionSet AFTER_A_REQUEST =
      QuestionSet.standard(Instrument.TRANSACTIONAL, 1, JAN_1);

  @ParameterizedTest
  @MethodSource
  void reads_what_a_scale_allows(String item, String written, String kept) {
    Answer answer = Answer.checkEarlier(ALL, Map.of(item, written)).orElseThrow();

    assertThat(answer.written()).containsExactly(Map.entry(item, kept));
    assertThat(answer.questionSet()).isEqualTo(3);
  }

  static Stream<Arguments> reads_what_a_scale_allows() {
    return Stream.of(
        arguments("choose-again", "0", "0"),
        arguments("choose-again", "10", "10"),
        arguments("choose-again", " 9.0 ", "9"),
        arguments("accuracy", "1", "1"),
        arguments("accuracy", "5", "5"),
        arguments("accuracy", "CANNOT_SAY", "CANNOT_SAY"),
        arguments("effort", "7", "7"),
        arguments("effort", "CANNOT_SAY", "CANNOT_SAY"),
        arguments("lost-time", "0", "0"),
        arguments("lost-time", "10080", "10080"),
        arguments("keep", "  the speed\r\nand the tone ", "the speed\nand the tone"),
        arguments("keep", "CANNOT_SAY", "CANNOT_SAY"),
        arguments("keep", "a\u0000b\ud800c", "abc"),
        arguments("change", "x".repeat(10_000), "x".repeat(10_000)));
  }

  @ParameterizedTest
  @MethodSource
  void names_item_value_and_cure_of_a_mistake(
      String item, String written, String message, String cure) {
    assertThat(Answer.checkEarlier(ALL, Map.of(item, written)).mistakes())
        .containsExactly(new Mistake(item, written, message, cure));
  }

  static Stream<Arguments> names_item_value_and_cure_of_a_mistake() {
    String zeroToTen = "Choose a whole number from 0 to 10.";
    String oneToFive = "Choose a whole number from 1 to 5, or say that you cannot say.";
    return Stream.of(
        arguments("choose-again", "11", "11 lies outside of 0 to 10.", zeroToTen),
        arguments("choose-again", "-1", "-1 lies outside of 0 to 10.", zeroToTen),
        arguments("choose-again", "9.5", "'9.5' is no whole number.", zeroToTen),
        arguments("choose-again", "1e1", "'1e1' is no whole number.", zeroToTen),
        arguments("choose-again", "CANNOT_SAY", "'CANNOT_SAY' is no whole number.", zeroToTen),
        arguments("accuracy", "0", "0 lies outside of 1 to 5.", oneToFive),
        arguments("accuracy", "6", "6 lies outside of 1 to 5.", oneToFive),
        arguments(
            "lost-time",
            "10081",
            "10081 lies outside of 0 to 10080.",
            "Choose a whole number from 0 to 10080, or leave it out."),
        arguments(
            "change",
            "x".repeat(10_001),
            "The comment has 10,001 characters.",
            "Shorten it to 10,000."),
        arguments("price", "5", "This was not asked.", "Leave it out, or load the page again."));
  }

  @ParameterizedTest(name = "{0} and {1} are kept as {2}")
  @MethodSource
  void reads_what_the_band_of_the_score_may_pick(int score, String picked, String kept) {
    Answer answer = Answer.check(PICKING, picks(score, picked)).orElseThrow();

    assertThat(answer.written().get("drivers")).isEqualTo(kept);
    assertThat(answer.drivers(new ItemId("drivers")))
        .extracting(Driver::id)
        .containsExactly(kept.split(","));
  }

  static Stream<Arguments> reads_what_the_band_of_the_score_may_pick() {
    return Stream.of(
        arguments(9, "quick", "quick"),
        arguments(10, "friendly,quick", "quick,friendly"),
        arguments(8, " too-slow , quick,friendly ", "quick,friendly,too-slow"),
        arguments(6, "too-much-asked,not-right", "not-right,too-much-asked"));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @MethodSource
  void names_what_cannot_be_picked(int score, String picked, String message, String cure) {
    assertThat(Answer.check(PICKING, picks(score, picked)).mistakes())
        .containsExactly(new Mistake("drivers", picked, message, cure));
  }

  static Stream<Arguments> names_what_cannot_be_picked() {
    String content =
        "Choose from quick, right-first-time, kept-informed, friendly, easy-to-reach,"
            + " out-of-their-way.";
    String between =
        "Choose from quick, right-first-time, friendly, too-slow, not-kept-informed,"
            + " hard-to-reach, too-much-asked.";
    return Stream.of(
        arguments(9, "fast", "'fast' is no driver.", content),
        arguments(9, "quick,", "'' is no driver.", content),
        arguments(9, "too-slow", "'too-slow' is not asked of who answers 9.", content),
        arguments(8, "unfriendly", "'unfriendly' is not asked of who answers 8.", between),
        arguments(9, "quick,quick", "'quick' is picked twice.", "Pick each once."),
        arguments(
            10,
            "quick,friendly,kept-informed,easy-to-reach",
            "4 drivers are picked.",
            "Pick 3 at most."));
  }

  @Test
  void drivers_of_no_score_are_a_mistake() {
    assertThat(Answer.checkEarlier(PICKING, Map.of("drivers", "quick")).mistakes())
        .containsExactly(
            new Mistake(
                "drivers",
                "quick",
                "'choose-again' has no answer that anything could weigh in.",
                "Answer that one, or leave this out."));
  }

  private static Map<String, String> picks(int score, String picked) {
    return Map.of("choose-again", Integer.toString(score), "drivers", picked);
  }

  @Test
  void tells_all_mistakes_at_once_in_the_order_of_the_questions() {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("salary", "1");
    written.put("change", "x".repeat(10_001));
    written.put("choose-again", "11");
    written.put("effort", "");

    Checked checked = Answer.check(AFTER_A_REQUEST, written);

    assertThat(checked.answer()).isEmpty();
    assertThat(checked.mistakes())
        .extracting(Mistake::item, Mistake::message)
        .containsExactly(
            tuple("choose-again", "11 lies outside of 0 to 10."),
            tuple("effort", "This needs an answer."),
            tuple("communication", "This needs an answer."),
            tuple("change", "The comment has 10,001 characters."),
            tuple("salary", "This was not asked."));
  }

  @Test
  void lets_an_answer_leave_out_what_is_optional() {
    Map<String, String> written =
        Map.of("choose-again", "7", "effort", "CANNOT_SAY", "communication", "2", "change", "  ");

    Answer answer = Answer.check(AFTER_A_REQUEST, written).orElseThrow();

    assertThat(answer.values()).hasSize(3);
    assertThat(answer.number(new ItemId("choose-again"))).hasValue(7);
    assertThat(answer.number(new ItemId("effort"))).isEmpty();
    assertThat(answer.text(new ItemId("change"))).isEmpty();
  }

  @Test
  void reads_again_what_it_wrote() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Map<String, String> written = new LinkedHashMap<>();
      for (Item item : ALL.items()) {
        if (!item.kind().isOptional() || random.nextBoolean()) {
          written.put(item.id().value(), some(item, written, random));
        }
      }
      Answer answer = Answer.check(ALL, written).orElseThrow();

      assertThat(Answer.check(ALL, answer.written()).orElseThrow())
          .as("seed %d", seed)
          .isEqualTo(answer);
      assertThat(List.copyOf(answer.written().entrySet()))
          .as("seed %d", seed)
          .isEqualTo(List.copyOf(written.entrySet()));
    }
  }

  private static String some(Item item, Map<String, String> before, Random random) {
    if (item.kind() == ItemKind.DRIVERS) {
      Band band = Band.of(Integer.parseInt(before.get("choose-again")));
      List<Driver> list = Driver.of(band);
      int from = random.nextInt(list.size());
      return new ItemValue.Picks(list.subList(from, Math.min(from + 3, list.size()))).written();
    }
    if (!item.kind().isNumber()) {
      return "c" + random.nextInt();
    }
    if (item.kind().allowsCannotSay() && random.nextInt(4) == 0) {
      return "CANNOT_SAY";
    }
    int scale = item.kind().most() - item.kind().least() + 1;
    return Integer.toString(item.kind().least() + random.nextInt(scale));
  }
}
