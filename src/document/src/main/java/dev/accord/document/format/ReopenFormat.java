package dev.accord.document.format;

import com.google.gson.JsonElement;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.Reopen;
import dev.accord.engine.agreement.ReopenMode;
import dev.accord.engine.calendar.Amount;
import java.util.Optional;

/**
 * What a reopened ticket does: {@code "continue"}, {@code "new-cycle"} or {@code "final"}; with a
 * window other than five days {@code {"within": "3 days", "then": "continue"}}.
 */
final class ReopenFormat {
  private static final Choice<ReopenMode> MODE = Choice.of(ReopenMode.class);

  private ReopenFormat() {}

  static Optional<Reopen> read(Value value) {
    return value.isObject()
        ? value.members().flatMap(ReopenFormat::read)
        : MODE.read(value).map(mode -> new Reopen(mode, Reopen.DEFAULT_WINDOW));
  }

  private static Optional<Reopen> read(Members members) {
    Optional<Amount> within = members.required("within", Amounts::read);
    Optional<ReopenMode> then = members.required("then", MODE::read);
    return members.build(() -> new Reopen(then.orElseThrow(), within.orElseThrow()));
  }

  static JsonElement write(Reopen reopen) {
    return reopen.window().equals(Reopen.DEFAULT_WINDOW)
        ? MODE.write(reopen.mode())
        : new ObjectWriter()
            .with("within", reopen.window())
            .with("then", MODE.write(reopen.mode()))
            .done();
  }
}
