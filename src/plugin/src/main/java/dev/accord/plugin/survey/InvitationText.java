package dev.accord.plugin.survey;

import dev.accord.engine.agreement.AnswerMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** What an invitation says: plain text, so nothing in it can be markup. */
final class InvitationText {
  /** A mail. */
  record Message(String subject, String body) {}

  /**
   * What there is to say.
   *
   * @param reader name of who is asked
   * @param provider name of the department that it is about
   * @param request key and summary of the request, if it is about one
   * @param link with the token
   */
  record About(
      String reader,
      String provider,
      Optional<Request> request,
      AnswerMode mode,
      boolean isSmall,
      String link,
      Instant expires) {}

  record Request(String key, String summary) {}

  private InvitationText() {}

  static Message of(About about, SurveyTexts texts, ZoneId zone, boolean isReminder) {
    StringBuilder body = new StringBuilder();
    line(body, texts.of("survey.mail.hello", about.reader()));
    line(body, "");
    line(
        body,
        about
            .request()
            .map(one -> texts.of("survey.mail.request", one.key(), one.summary(), about.provider()))
            .orElseGet(() -> texts.of("survey.mail.relationship", about.provider())));
    line(body, "");
    line(body, about.link());
    line(body, "");
    line(body, texts.of("survey.mail." + mode(about), about.provider()));
    line(body, texts.of("survey.mail.link", moment(about.expires(), texts, zone)));
    line(body, texts.of(isReminder ? "survey.mail.last" : "survey.mail.once"));
    line(body, texts.of("survey.mail.optout"));
    String subject =
        about
            .request()
            .map(one -> texts.of("survey.mail.subject.request", one.key(), about.provider()))
            .orElseGet(() -> texts.of("survey.mail.subject.relationship", about.provider()));
    return new Message(
        isReminder ? texts.of("survey.mail.reminder", subject) : subject, body.toString());
  }

  private static String mode(About about) {
    if (about.mode() == AnswerMode.ANONYMOUS) {
      return "anonymous";
    }
    return about.isSmall() ? "small" : "attributed";
  }

  static String moment(Instant at, SurveyTexts texts, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(at.atZone(zone));
  }

  /** Nothing that somebody typed can begin another header or another line. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static void line(StringBuilder body, String text) {
    body.append(text).append('\n');
  }
}
