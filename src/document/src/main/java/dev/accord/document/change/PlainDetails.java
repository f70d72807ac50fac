package dev.accord.document.change;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Channel;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;

/** What differs between two definitions, but for their versions. */
final class PlainDetails {
  private PlainDetails() {}

  static void compare(Details details, Department before, Department after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("kind", before.kind(), after.kind(), Phrases::word);
    details.compare("head", before.head(), after.head(), Phrases.orNone(Object::toString));
    details.compareItems("deputy", before.deputies(), after.deputies(), Object::toString);
    details.compareItems(
        "members", before.memberGroups(), after.memberGroups(), PlainDetails::group);
    details.compare("calendar", before.calendar(), after.calendar());
    details.compare("accepts", before.acceptance(), after.acceptance(), Phrases::word);
    details.compare(
        "accepts within",
        before.acceptWithin(),
        after.acceptWithin(),
        Phrases.orNone(Object::toString));
    details.compare("contact", before.contact(), after.contact(), Phrases::text);
    details.compareItems("channel", before.channels(), after.channels(), PlainDetails::channel);
  }

  static void compare(Details details, Agreement before, Agreement after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("kind", before.kind(), after.kind(), Enum::name);
    details.compare("provider", before.provider(), after.provider());
    details.compareItems("client", before.clients(), after.clients(), Object::toString);
  }

  static void compare(Details details, Service before, Service after) {
    details.compare("name", before.name(), after.name(), Phrases::text);
    details.compare("description", before.description(), after.description(), Phrases::text);
    details.compare("provider", before.provider(), after.provider());
    details.compare("kind", before.kind(), after.kind(), Phrases::word);
    details.compare("requests", before.requests(), after.requests(), FilterPhrase::of);
  }

  static void compare(Details details, ProjectSettings before, ProjectSettings after) {
    details.compareItems("owner rule", before.owners(), after.owners(), PlainDetails::rule);
    details.compare("owner", before.owner(), after.owner());
    details.compareItems("client rule", before.clients(), after.clients(), PlainDetails::rule);
    details.compare("client", before.client(), after.client(), Phrases.orNone(Object::toString));
    details.compareItems("agreement", before.agreements(), after.agreements(), Object::toString);
    details.compareItems("pause", before.pauses(), after.pauses(), Phrases::pause);
  }

  private static String rule(DepartmentRule rule) {
    return "%s when %s".formatted(rule.department(), FilterPhrase.of(rule.when()));
  }

  private static String channel(Channel channel) {
    return "%s at %s".formatted(channel.name(), channel.at());
  }

  private static String group(MemberGroup group) {
    String from = group.from().map(" from %s"::formatted).orElse("");
    String until = group.until().map(" until %s"::formatted).orElse("");
    return group.group() + from + until;
  }
}
