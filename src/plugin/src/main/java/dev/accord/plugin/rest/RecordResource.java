package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonElement;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.ChangeRecord;
import dev.accord.plugin.config.RecordedChange;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.RecordBody.EntryBody;
import dev.accord.plugin.store.RecordQuery;
import dev.accord.plugin.store.StoredDefinition;
import dev.accord.plugin.view.Persons;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of changes: who changed what when, of the definitions that the caller may read. */
@Path("record")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RecordResource {
  private static final int MOST = 200;

  private final Caller caller;
  private final Editing editing;
  private final ChangeRecord changes;
  private final Persons persons;

  @Inject
  public RecordResource(Caller caller, Editing editing, ChangeRecord changes, Persons persons) {
    this.caller = caller;
    this.editing = editing;
    this.changes = changes;
    this.persons = persons;
  }

  /** Changes newest first, without the documents. */
  @GET
  public String changes(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("id") @Nullable String id,
      @QueryParam("by") @Nullable String author,
      @QueryParam("before") @DefaultValue("2147483647") int before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Rights rights = rights();
    int wanted = Math.max(1, Math.min(limit, MOST));
    List<RecordedChange> found = changes.changes(query(kind, id, author, before), wanted + 1);
    boolean more = found.size() > wanted;
    List<RecordedChange> page = more ? found.subList(0, wanted) : found;
    return Json.write(
        new RecordBody(
            page.stream()
                .filter(change -> rights.mayRead(change.definitions()))
                .map(change -> entry(change, null, null))
                .toList(),
            more ? page.get(wanted - 1).version().number() : null));
  }

  /** One change with the documents before and after. */
  @GET
  @Path("{revision}")
  public String change(@PathParam("revision") int revision) {
    Rights rights = rights();
    return changes
        .change(revision)
        .filter(change -> rights.mayRead(change.definitions()))
        .map(
            change ->
                entry(
                    change,
                    change.before().map(DefinitionBodies::jsonOrNull).orElse(null),
                    DefinitionBodies.jsonOrNull(change.version().definition())))
        .map(Json::write)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no change %d, or you may not see it.".formatted(revision),
                    "Maybe the number is another one."));
  }

  private Rights rights() {
    return editing.rights(caller, editing.rules());
  }

  private static RecordQuery query(
      @Nullable String kind, @Nullable String id, @Nullable String author, int before) {
    if (id != null && kind == null) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "The id '%s' has no kind.".formatted(id),
          "Send kind together with id.");
    }
    return new RecordQuery(
        Optional.ofNullable(kind).map(KindPath::kind),
        Optional.ofNullable(id),
        Optional.ofNullable(author),
        before);
  }

  private EntryBody entry(
      RecordedChange change, @Nullable JsonElement before, @Nullable JsonElement after) {
    StoredDefinition version = change.version().definition();
    return new EntryBody(
        change.version().number(),
        KindPath.segment(version.kind()),
        version.key(),
        change.change().name(),
        change.change().action().name(),
        version.created(),
        persons.of(new UserKey(version.author())),
        change.change().details(),
        before,
        after);
  }
}
