package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.PauseCap;
import dev.accord.engine.agreement.PauseCapAction;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.ticket.Filter;
import java.util.Optional;

/**
 * When a clock stands still and for how long at most: {@code {"when": filter, "party": "client",
 * "reason": "Waiting for client"}} and {@code {"longest": "10 days", "then": "resume"}}.
 */
final class PauseFormat {
  private static final Choice<PauseParty> PARTY = Choice.of(PauseParty.class);
  private static final Choice<PauseCapAction> THEN = Choice.of(PauseCapAction.class);

  private PauseFormat() {}

  static Optional<PauseRule> rule(Value value) {
    return value.members().flatMap(PauseFormat::rule);
  }

  private static Optional<PauseRule> rule(Members members) {
    Optional<Filter> when = members.required("when", FilterFormat::read);
    Optional<PauseParty> party = members.required("party", PARTY::read);
    Optional<String> reason = members.required("reason", Texts::name);
    return members.build(
        () -> new PauseRule(when.orElseThrow(), party.orElseThrow(), reason.orElseThrow()));
  }

  static JsonElement write(PauseRule rule) {
    return new ObjectWriter()
        .with("when", FilterFormat.write(rule.condition()))
        .with("party", PARTY.write(rule.party()))
        .with("reason", rule.reason())
        .done();
  }

  static Optional<PauseCap> cap(Value value) {
    return value.members().flatMap(PauseFormat::cap);
  }

  private static Optional<PauseCap> cap(Members members) {
    Optional<Amount> longest = members.required("longest", Amounts::read);
    Optional<PauseCapAction> then = members.required("then", THEN::read);
    return members.build(() -> new PauseCap(longest.orElseThrow(), then.orElseThrow()));
  }

  static JsonElement write(PauseCap cap) {
    return new ObjectWriter()
        .with("longest", cap.longest())
        .with("then", THEN.write(cap.action()))
        .done();
  }
}
