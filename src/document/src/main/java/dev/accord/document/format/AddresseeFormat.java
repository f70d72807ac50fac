package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.Addressee.Party;
import java.util.Map;
import java.util.Optional;

/**
 * Who is told: {@code "assignee"}, {@code "owner-head"}, {@code "owner-deputies"}, {@code
 * "client-head"}, {@code "client-deputies"}, {@code {"group": "it-leads"}}, {@code {"user":
 * "ines"}}, {@code {"mail": "a@b.example"}} or {@code {"webhook": "https://…"}}.
 */
final class AddresseeFormat {
  private static final Map<String, Addressee> WORDS =
      Map.of(
          "assignee", new Addressee.Assignee(),
          "owner-head", new Addressee.Head(Party.OWNER),
          "owner-deputies", new Addressee.Deputies(Party.OWNER),
          "client-head", new Addressee.Head(Party.CLIENT),
          "client-deputies", new Addressee.Deputies(Party.CLIENT));
  private static final String FORMS =
      "\"assignee\", \"owner-head\", \"owner-deputies\", \"client-head\", \"client-deputies\","
          + " {\"group\": …}, {\"user\": …}, {\"mail\": …} or {\"webhook\": …}";

  private AddresseeFormat() {}

  static Optional<Addressee> read(Value value) {
    return value.isObject()
        ? value.members().flatMap(AddresseeFormat::named)
        : Forms.word(value, WORDS, FORMS);
  }

  private static Optional<Addressee> named(Members members) {
    if (members.has("user")) {
      Optional<Addressee> user = members.required("user", People::user).map(Addressee.User::new);
      return members.build(user::orElseThrow);
    }
    if (members.has("mail")) {
      Optional<Addressee> mail = members.required("mail", Addresses::mail).map(Addressee.Mail::new);
      return members.build(mail::orElseThrow);
    }
    if (members.has("webhook")) {
      Optional<Addressee> webhook =
          members.required("webhook", Addresses::web).map(Addressee.Webhook::new);
      return members.build(webhook::orElseThrow);
    }
    Optional<Addressee> group = members.required("group", Texts::name).map(Addressee.Group::new);
    return members.build(group::orElseThrow);
  }

  static JsonElement write(Addressee addressee) {
    if (addressee instanceof Addressee.Group group) {
      return new ObjectWriter().with("group", group.group()).done();
    }
    if (addressee instanceof Addressee.User user) {
      return new ObjectWriter().with("user", user.user()).done();
    }
    if (addressee instanceof Addressee.Mail mail) {
      return new ObjectWriter().with("mail", mail.address()).done();
    }
    return addressee instanceof Addressee.Webhook webhook
        ? new ObjectWriter().with("webhook", webhook.url()).done()
        : Forms.write(addressee, WORDS);
  }
}
