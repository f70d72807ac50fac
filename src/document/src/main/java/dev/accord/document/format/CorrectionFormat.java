package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Optional;

/** That a calendar version was mended after the fact, by whom and why. */
final class CorrectionFormat {
  private CorrectionFormat() {}

  static Optional<Correction> read(Value value) {
    return value.members().flatMap(CorrectionFormat::read);
  }

  private static Optional<Correction> read(Members members) {
    Optional<Instant> at = members.required("at", Times::instant);
    Optional<UserKey> by = members.required("by", People::user);
    Optional<String> reason =
        members.required("reason", value -> Texts.reason(value, Correction.LONGEST_REASON));
    return members.build(
        () -> new Correction(at.orElseThrow(), by.orElseThrow(), reason.orElseThrow()));
  }

  static JsonElement write(Correction correction) {
    return new ObjectWriter()
        .with("at", correction.at())
        .with("by", correction.by())
        .with("reason", correction.reason())
        .done();
  }
}
