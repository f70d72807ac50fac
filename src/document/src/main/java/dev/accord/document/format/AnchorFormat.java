package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Anchor;
import dev.accord.engine.ticket.Filter;
import java.util.Map;
import java.util.Optional;

/**
 * From when a metric counts: {@code "created"}, {@code "assigned"}, {@code "accepted"}, {@code
 * {"asked": filter}} or {@code {"when": filter}}.
 */
final class AnchorFormat {
  private static final String CREATED = "created";
  private static final String ASSIGNED = "assigned";
  private static final String ACCEPTED = "accepted";
  private static final Map<String, Anchor> WORDS =
      Map.of(
          CREATED, new Anchor.Created(),
          ASSIGNED, new Anchor.AssignedToDepartment(),
          ACCEPTED, new Anchor.Accepted());
  private static final String FORMS =
      "\"created\", \"assigned\", \"accepted\", {\"asked\": filter} or {\"when\": filter}";

  private AnchorFormat() {}

  static Optional<Anchor> read(Value value) {
    if (value.isObject()) {
      return value.members().flatMap(AnchorFormat::ofFilter);
    }
    return Forms.word(value, WORDS, FORMS);
  }

  private static Optional<Anchor> ofFilter(Members members) {
    if (members.has("asked")) {
      Optional<Filter> complete = members.required("asked", FilterFormat::read);
      return members.build(() -> new Anchor.Asked(complete.orElseThrow()));
    }
    Optional<Filter> condition = members.required("when", FilterFormat::read);
    return members.build(() -> new Anchor.ConditionTrue(condition.orElseThrow()));
  }

  static JsonElement write(Anchor anchor) {
    if (anchor instanceof Anchor.Asked asked) {
      return new ObjectWriter().with("asked", FilterFormat.write(asked.complete())).done();
    }
    if (anchor instanceof Anchor.ConditionTrue when) {
      return new ObjectWriter().with("when", FilterFormat.write(when.condition())).done();
    }
    return Forms.write(anchor, WORDS);
  }
}
