package dev.accord.sync.source.servicenow;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.problem.Words;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.JudgedClock;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.judged.Note;
import dev.accord.sync.mapping.Original.Heading;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.source.WriteBackSettings;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes into records: chosen fields and a work note, in one request. */
public final class RecordWriting implements WriteBack {
  /** The field that a note is written into. */
  public static final String WORK_NOTES = "work_notes";

  private static final Integer[] REFUSALS = {400, 403, 404};

  private final Peer peer;
  private final String table;
  private final TableApi api;
  private final WriteBackSettings.OfRecords settings;

  public RecordWriting(Peer peer, String table, WriteBackSettings.OfRecords settings) {
    this.peer = peer;
    this.table = table;
    this.api = new TableApi(peer);
    this.settings = settings;
  }

  @Override
  public WriteBackSettings settings() {
    return settings;
  }

  @Override
  public Optional<JsonObject> content(JudgedTicket ticket) {
    if (settings.fields().isEmpty()) {
      return Optional.empty();
    }
    Optional<JudgedClock> clock =
        settings
            .metric()
            .map(key -> ticket.clocks().stream().filter(one -> one.key().equals(key)).findFirst())
            .orElseGet(ticket::nearest);
    JsonObject content = new JsonObject();
    settings
        .fields()
        .forEach(
            (field, fact) ->
                content.addProperty(field, clock.map(one -> text(one, fact)).orElse("")));
    return Optional.of(content);
  }

  private static String text(JudgedClock clock, Fact fact) {
    return switch (fact) {
      case DUE -> clock.due().map(Row::text).orElse("");
      case STANDING -> clock.stands().map(Standing::name).orElse("");
      case PHASE -> clock.phase().name();
      case AGREEMENT -> clock.names().agreement();
      case METRIC -> clock.names().metric();
      case DEPARTMENT -> clock.names().department();
      case AT_RISK_AT -> clock.times().atRisk().map(Row::text).orElse("");
      case BREACHED_AT -> clock.times().breached().map(Row::text).orElse("");
      case NOTHING -> "";
    };
  }

  @Override
  public boolean holds(String id, Note note) {
    return api
        .all(
            "sys_journal_field",
            "element_id=%s^element=%s".formatted(id, WORK_NOTES),
            List.of("sys_id", "value"))
        .stream()
        .anyMatch(row -> row.value("value").contains(note.mark()));
  }

  @Override
  public Result write(String id, Optional<JsonObject> content, List<Note> notes) {
    JsonObject body = content.map(JsonObject::deepCopy).orElseGet(JsonObject::new);
    if (!notes.isEmpty()) {
      body.addProperty(
          WORK_NOTES, notes.stream().map(Note::text).collect(Collectors.joining("\n")));
    }
    Set<String> asked = new LinkedHashSet<>(Set.of("sys_id"));
    content.ifPresent(fields -> asked.addAll(fields.keySet()));
    Answer answer =
        peer.send(
            Request.patch("/api/now/table/%s/%s".formatted(table, id), body, notes.isEmpty())
                .with("sysparm_fields", String.join(",", asked))
                .with("sysparm_exclude_reference_link", "true")
                .accepting(REFUSALS));
    return answer.isSuccess()
        ? unwritten(content, row(answer)).orElseGet(Result.Written::new)
        : refused(answer);
  }

  @Override
  public Outlook outlook(List<Heading> some) {
    return new FieldRoom(api, table).outlook(settings.fields());
  }

  private Row row(Answer answer) {
    JsonElement result = answer.object().get("result");
    if (result == null || !result.isJsonObject()) {
      throw new TroubleException(
          Trouble.UNREADABLE,
          "%s answered without 'result' when table %s was written; check that its address is that of the instance"
              .formatted(peer.settings().name(), table));
    }
    return new Row(result.getAsJsonObject());
  }

  /** What is not known, or may not be written, is left out without a word. */
  private static Optional<Result> unwritten(Optional<JsonObject> content, Row row) {
    return content.stream()
        .flatMap(fields -> fields.entrySet().stream())
        .filter(field -> !row.value(field.getKey()).equals(field.getValue().getAsString()))
        .findFirst()
        .map(field -> new Result.Refused(reason(field, row)));
  }

  private static String reason(Map.Entry<String, JsonElement> field, Row row) {
    return row.has(field.getKey())
        ? "the field %s holds %s after %s was written; let the user write it, and check its type and length"
            .formatted(
                field.getKey(),
                Words.quoted(row.value(field.getKey())),
                Words.quoted(field.getValue().getAsString()))
        : "the table has no field %s; make it, or correct writeBack.fields"
            .formatted(field.getKey());
  }

  private static Result refused(Answer answer) {
    String said = answer.reason().map(why -> ": " + Words.quoted(why)).orElse("");
    return new Result.Refused(
        switch (answer.status()) {
          case 404 -> "the record is gone, or may not be seen%s".formatted(said);
          case 403 -> "writing is refused%s; give the user the right to".formatted(said);
          default -> "what is written is not taken (status %d)%s".formatted(answer.status(), said);
        });
  }
}
