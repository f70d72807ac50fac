package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.view.Lists;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is configured, kind by kind. */
@Path(KindPath.SEGMENT)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DefinitionsResource {
  private final Caller caller;
  private final Editing editing;
  private final Lists lists;
  private final Clock clock;

  @Inject
  public DefinitionsResource(Caller caller, Editing editing, Lists lists, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.lists = lists;
    this.clock = clock;
  }

  /** Those that the caller may read, sorted by name. */
  @GET
  public String list(@PathParam("kind") String kind) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Instant now = clock.instant();
    List<?> rows =
        switch (KindPath.kind(kind)) {
          case CALENDAR -> lists.calendars(rules, rights, now);
          case DEPARTMENT -> lists.departments(rules, rights, now);
          case SERVICE -> lists.services(rules, rights);
          case AGREEMENT -> lists.agreements(rules, rights, now);
          case SURVEY -> lists.surveys(rules, rights);
          case PROJECT -> lists.projects(rules, rights);
          case SERVICE_ACCOUNTS -> List.of();
        };
    return Json.write(rows);
  }

  /** One of them. */
  @GET
  @Path("{id}")
  public Response read(@PathParam("kind") String kind, @PathParam("id") String id) {
    return editing.read(caller, name(kind, id));
  }

  /** Creates or changes one. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response store(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable Integer revision,
      InputStream document) {
    return editing.store(caller, name(kind, id), RequestText.read(document), required(revision));
  }

  /** Removes one that nothing refers to. */
  @DELETE
  @Path("{id}")
  public Response remove(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable Integer revision) {
    return editing.remove(caller, name(kind, id), required(revision));
  }

  /** Says what is wrong with a document; nothing is written. */
  @POST
  @Path("{id}/check")
  @Consumes(MediaType.APPLICATION_JSON)
  public String check(
      @PathParam("kind") String kind, @PathParam("id") String id, InputStream document) {
    return Json.write(editing.check(caller, name(kind, id), RequestText.read(document)));
  }

  private static DefinitionName name(String kind, String id) {
    return new DefinitionName(KindPath.kind(kind), id);
  }

  static int required(@Nullable Integer revision) {
    if (revision == null) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "The revision is missing.",
          "Send the one that was read, or 0 for a new definition.");
    }
    return revision;
  }
}
