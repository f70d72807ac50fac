package dev.accord.sync.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.json.ObjectWriter;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.trouble.Trouble;
import java.util.List;
import java.util.Locale;

/**
 * How the service stands, for programs. Instants are ISO in UTC, durations whole milliseconds; what
 * is not known is left out.
 */
public final class StandingJson {
  private StandingJson() {}

  public static JsonObject write(Standing standing) {
    return new ObjectWriter()
        .with("now", standing.now())
        .with("health", standing.health().name().toLowerCase(Locale.ROOT))
        .with("exitCode", standing.health().exitCode())
        .with("sources", ObjectWriter.array(standing.sources(), one -> source(one, standing)))
        .with("accord", accord(standing))
        .done();
  }

  private static JsonElement source(Standing.OfSource source, Standing standing) {
    SourceState state = source.state();
    PassFigures last = state.lastPass();
    return new ObjectWriter()
        .with("system", state.system())
        .with("complete", new JsonPrimitive(state.complete()))
        .with("tickets", source.tickets())
        .with("notUnderstood", source.rejects())
        .ifPresent("readUntil", state.readUntil(), ObjectWriter::text)
        .ifPresent("lag", state.lag(standing.now()), lag -> new JsonPrimitive(lag.toMillis()))
        .with("clockOffset", new JsonPrimitive(state.clockOffset().toMillis()))
        .with(
            "lastPass",
            new ObjectWriter()
                .with("read", last.read())
                .with("changed", last.changed())
                .with("notUnderstood", last.rejected())
                .with("took", new JsonPrimitive(last.took().toMillis()))
                .done())
        .ifPresent("failure", state.failure(), StandingJson::failure)
        .ifPresent("deletionsFailure", source.deletions().failure(), StandingJson::failure)
        .ifPresent("membershipsFailure", source.memberships().failure(), StandingJson::failure)
        .ifPresent("writeBack", source.writing(), StandingJson::writing)
        .done();
  }

  private static JsonElement writing(Standing.OfWriting writing) {
    return new ObjectWriter()
        .with("waiting", writing.waiting())
        .with("refused", writing.refused())
        .with("refusals", ObjectWriter.array(writing.examples(), StandingJson::refusal))
        .ifPresent("failure", writing.state().failure(), StandingJson::failure)
        .done();
  }

  private static JsonElement refusal(Letter letter) {
    return new ObjectWriter()
        .with("ticket", letter.key())
        .with("reason", letter.state().reason().orElse(""))
        .ifPresent("retryAt", letter.state().dueAt(), ObjectWriter::text)
        .done();
  }

  private static JsonElement accord(Standing standing) {
    return new ObjectWriter()
        .ifPresent(
            "revision",
            standing.definitions(),
            definitions -> new JsonPrimitive(definitions.revision()))
        .with("waiting", standing.waiting())
        .ifPresent("oldestWaiting", standing.oldestWaiting(), ObjectWriter::text)
        .with("refused", texts(standing.refused()))
        .ifPresent("failure", standing.accord().failure(), StandingJson::failure)
        .done();
  }

  private static JsonElement failure(SourceState.Failure failure) {
    return new ObjectWriter()
        .with("trouble", word(failure.trouble()))
        .with("message", failure.message())
        .with("since", failure.since())
        .with("retryAt", failure.retryAt())
        .done();
  }

  private static String word(Trouble trouble) {
    return trouble.name().toLowerCase(Locale.ROOT);
  }

  private static JsonArray texts(List<String> texts) {
    return ObjectWriter.array(texts, ObjectWriter::text);
  }
}
