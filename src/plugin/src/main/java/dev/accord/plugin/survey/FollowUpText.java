package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Survey;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUp.Closing;
import dev.accord.plugin.store.FollowUp.Step;
import dev.accord.plugin.store.FollowUp.Wish;
import dev.accord.plugin.store.FollowUpMail;
import dev.accord.plugin.survey.InvitationText.Message;
import java.time.ZoneId;
import java.util.function.Supplier;

/** What mails say of follow-ups: plain text, so nothing in it can be markup. */
final class FollowUpText {
  private static final String PAGE = "/plugins/servlet/accord/scores/";

  private final Clients clients;
  private final Supplier<String> baseUrl;

  FollowUpText(Clients clients, Supplier<String> baseUrl) {
    this.clients = clients;
    this.baseUrl = baseUrl;
  }

  /**
   * In the language of the reader.
   *
   * @param reader name of who reads it
   * @param zone of who reads it
   */
  Message of(FollowUpMail mail, FollowUp about, String reader, ZoneId zone, Rulebook rulebook) {
    SurveyTexts texts = SurveyTexts.in(clients.language(mail.reader()));
    String hello = texts.of("survey.mail.hello", InvitationText.oneLine(reader)) + "\n\n";
    Message message =
        about
            .closing()
            .map(closing -> toClient(about, closing, texts, zone, rulebook))
            .orElseGet(() -> toHead(mail.step(), about, texts, zone, rulebook));
    return new Message(message.subject(), hello + message.body());
  }

  private Message toHead(
      Step step, FollowUp about, SurveyTexts texts, ZoneId zone, Rulebook rulebook) {
    Wish wish = about.wish();
    boolean late = step == Step.OVERDUE;
    String who = InvitationText.oneLine(clients.name(wish.person()));
    String survey = rulebook.survey(wish.survey()).map(Survey::name).orElse(wish.survey().value());
    String subject = texts.of("survey.contact.subject", who);
    return new Message(
        late ? texts.of("survey.contact.late.subject", subject) : subject,
        String.join(
            "\n",
            texts.of(
                "survey.contact.asked",
                who,
                name(wish.client(), rulebook),
                name(wish.provider(), rulebook),
                survey),
            texts.of(
                late ? "survey.contact.late" : "survey.contact.due",
                InvitationText.moment(about.dueAt(), texts, zone)),
            texts.of(wish.named() ? "survey.contact.named" : "survey.contact.anonymous"),
            "",
            texts.of("survey.contact.close"),
            "",
            baseUrl.get() + PAGE + wish.provider().value(),
            ""));
  }

  private Message toClient(
      FollowUp about, Closing closing, SurveyTexts texts, ZoneId zone, Rulebook rulebook) {
    String provider = name(about.wish().provider(), rulebook);
    return new Message(
        texts.of("survey.contact.done.subject", provider),
        String.join(
            "\n",
            texts.of(
                "survey.contact.done",
                InvitationText.moment(about.askedAt(), texts, zone),
                provider,
                InvitationText.oneLine(clients.name(closing.by()))),
            "",
            closing.done(),
            "",
            texts.of("survey.contact.done.once"),
            ""));
  }

  private static String name(DepartmentId id, Rulebook rulebook) {
    return rulebook.department(id).map(Department::name).orElse(id.value());
  }
}
