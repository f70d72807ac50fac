package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import java.util.Optional;

/**
 * A target for tickets that match: {@code {"id": "high", "name": "High", "for": filter, "within":
 * "8h", "calendar": "berlin"}}, or {@code "by": "dueDate"} in place of {@code "within"}.
 */
final class GoalFormat {
  private GoalFormat() {}

  static Optional<Goal> read(Value value, References goals) {
    return value.members().flatMap(members -> read(members, goals));
  }

  private static Optional<Goal> read(Members members, References goals) {
    Optional<GoalId> id = members.required("id", Keys.declared("goal", goals, GoalId::new));
    Optional<String> name = members.required("name", Texts::name);
    Filter applies = members.optional("for", FilterFormat::read).orElse(Filter.ANYTHING);
    Optional<Target> target = target(members);
    return members.build(
        () -> new Goal(id.orElseThrow(), name.orElseThrow(), applies, target.orElseThrow()));
  }

  private static Optional<Target> target(Members members) {
    boolean byDate = members.has("by");
    boolean within = members.has("within");
    if (byDate == within) {
      String said = byDate ? "both 'within' and 'by'" : "neither 'within' nor 'by'";
      members.mistake(
          "The goal has %s: a target is an amount of time or a date.".formatted(said),
          () -> "Write \"within\": \"8h\", or \"by\": \"dueDate\".");
    }
    Optional<CalendarId> calendar =
        members.required("calendar", Keys.used(Kind.CALENDAR, CalendarId::new));
    Optional<FieldKey> field = members.optional("by", FieldFormat::read);
    Optional<Amount> amount = members.optional("within", Amounts::read);
    return calendar.flatMap(
        id ->
            field
                .<Target>map(by -> new Target.By(by, id))
                .or(() -> amount.map(most -> new Target.Within(most, id))));
  }

  static JsonElement write(Goal goal) {
    ObjectWriter out =
        new ObjectWriter()
            .with("id", goal.id())
            .with("name", goal.name())
            .unless(Filter.ANYTHING, "for", goal.applies(), FilterFormat::write);
    if (goal.target() instanceof Target.Within within) {
      out.with("within", within.amount());
    } else if (goal.target() instanceof Target.By by) {
      out.with("by", by.field());
    }
    return out.with("calendar", goal.target().calendar()).done();
  }
}
