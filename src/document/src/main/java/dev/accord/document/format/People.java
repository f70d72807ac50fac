package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Optional;

/** Users by their key, and groups of them. */
final class People {
  private People() {}

  static Optional<UserKey> user(Value value) {
    return Texts.name(value).map(UserKey::new);
  }

  /** {@code "finance-users"}, or with times {@code {"group": …, "from": …, "until": …}}. */
  static Optional<MemberGroup> group(Value value) {
    return value.isText()
        ? Texts.name(value).map(MemberGroup::always)
        : value.members().flatMap(People::timed);
  }

  private static Optional<MemberGroup> timed(Members members) {
    Optional<String> group = members.required("group", Texts::name);
    Optional<Instant> from = members.optional("from", Times::instant);
    Optional<Instant> until = members.optional("until", Times::instant);
    return members.build(
        () -> new MemberGroup(group.orElseThrow(), from, until), "Swap the two, or leave one out.");
  }

  static JsonElement write(MemberGroup group) {
    if (group.from().isEmpty() && group.until().isEmpty()) {
      return ObjectWriter.text(group.group());
    }
    return new ObjectWriter()
        .with("group", group.group())
        .ifPresent("from", group.from(), ObjectWriter::text)
        .ifPresent("until", group.until(), ObjectWriter::text)
        .done();
  }
}
