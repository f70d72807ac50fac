package dev.accord.plugin.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Outcome;
import dev.accord.plugin.rest.ConflictBody.Conflict;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.StoredDefinition;
import dev.accord.plugin.view.Persons;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells definitions, and why one was not stored. */
public final class DefinitionBodies {
  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;

  private final Persons persons;

  public DefinitionBodies(Persons persons) {
    this.persons = persons;
  }

  DefinitionBody of(DefinitionRevision stored, boolean mayEdit, List<Finding> warnings) {
    StoredDefinition definition = stored.definition();
    return new DefinitionBody(
        definition.key(),
        stored.number(),
        json(definition),
        definition.created(),
        persons.of(new UserKey(definition.author())),
        mayEdit,
        warnings);
  }

  /** 400 with what is wrong. */
  static Response refused(List<Finding> problems) {
    return answer(
        BAD_REQUEST,
        new ProblemsBody(
            "The document does not hold.",
            "%d problems have to be mended first.".formatted(problems.size()),
            problems));
  }

  /** 409 with who needs it. */
  static Response needed(List<Finding> problems) {
    return answer(
        CONFLICT,
        new ProblemsBody("Others refer to it.", "Change them first, or keep it.", problems));
  }

  /** 409 with what is stored now. */
  Response conflict(Outcome.Conflict conflict) {
    return answer(
        CONFLICT,
        new ConflictBody(
            "Somebody else changed it meanwhile.",
            "Look at what is stored now, and make your change again.",
            conflict.current().map(this::current).orElse(null)));
  }

  private Conflict current(DefinitionRevision stored) {
    StoredDefinition definition = stored.definition();
    return new Conflict(
        stored.number(),
        persons.of(new UserKey(definition.author())),
        definition.created(),
        jsonOrNull(definition));
  }

  static @Nullable JsonElement jsonOrNull(StoredDefinition definition) {
    return definition.removed() ? null : json(definition);
  }

  private static JsonElement json(StoredDefinition definition) {
    return JsonParser.parseString(definition.json());
  }

  private static Response answer(int status, Object body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Json.write(body))
        .build();
  }
}
