package dev.accord.plugin.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.StandardItems;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTextsTest {
  /** A line could break before it. */
  private static final Pattern AFTER_A_PLAIN_SPACE = Pattern.compile("[ \u00a0][?!;]| :");

  @Test
  void no_french_sign_stands_after_a_plain_space() {
    ResourceBundle mail = ResourceBundle.getBundle("i18n.surveys", Locale.FRENCH);
    Stream<String> asked =
        Stream.of(Instrument.values())
            .flatMap(instrument -> StandardItems.of(instrument).stream())
            .map(item -> item.asked("fr", "Finance"));
    List<String> texts = Stream.concat(mail.keySet().stream().map(mail::getString), asked).toList();

    assertThat(texts).noneMatch(text -> AFTER_A_PLAIN_SPACE.matcher(text).find());
    assertThat(texts).anyMatch(text -> text.contains("Finance\u202f?"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, less than two minutes",
    "de, weniger als zwei Minuten",
    "fr, oins de deux minutes"
  })
  void the_mail_says_how_long_it_takes_as_the_page_does(String language, String words) {
    for (String key : List.of("survey.mail.request", "survey.mail.relationship")) {
      assertThat(SurveyTexts.in(language).of(key, "ITS-7", "VPN", "IT")).contains(words);
    }
  }
}
