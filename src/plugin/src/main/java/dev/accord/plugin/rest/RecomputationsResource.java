package dev.accord.plugin.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.Finding;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.job.Amendment;
import dev.accord.plugin.job.Recomputations;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.Recomputation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/** Recomputations of projects, and of definitions as somebody wants them to be. */
@Path("recomputations")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class RecomputationsResource {
  private static final int ACCEPTED = 202;
  private static final int SHOWN_DIFFERENCES = 100;
  private static final int LISTED = 20;

  private final Caller caller;
  private final ProjectManager projects;
  private final Recomputations recomputations;
  private final Editing editing;
  private final Clock clock;

  @Inject
  public RecomputationsResource(
      Caller caller,
      ProjectManager projects,
      Recomputations recomputations,
      Editing editing,
      Clock clock) {
    this.caller = caller;
    this.projects = projects;
    this.recomputations = recomputations;
    this.editing = editing;
    this.clock = clock;
  }

  /** The newest ones, without their differences. */
  @GET
  public String newest() {
    caller.administrator();
    return Json.write(
        recomputations.newest(LISTED).stream()
            .map(one -> RecomputationBody.of(one, List.of()))
            .toList());
  }

  /** Starts the dry run of a project, or of a definition. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(InputStream request) {
    UserKey author = caller.administrator();
    JsonObject body = Json.object(RequestText.read(request));
    return body.has("kind") ? definition(body, author) : project(body, author);
  }

  private Response project(JsonObject body, UserKey author) {
    String key = Json.required(body, "project");
    Project project = projects.getProjectObjByKey(key);
    if (project == null) {
      throw new Failure(
          Kind.NOT_FOUND, "There is no project '%s'.".formatted(key), "Maybe its key changed.");
    }
    return accepted(recomputations.start(project, author));
  }

  private Response definition(JsonObject body, UserKey author) {
    DefinitionName name = new DefinitionName(kind(body), Json.required(body, "id"));
    int revision = Json.number(body, "revision", DefinitionService.NEW);
    JsonElement document = Json.part(body, "document");
    if (document.isJsonObject() && name.kind() == DefinitionKind.CALENDAR) {
      CorrectionStamp.fill(document.getAsJsonObject(), author, clock.instant());
    }
    if (editing.storedRevision(name) != revision) {
      return editing.conflict(name);
    }
    Proposal proposal = editing.propose(name, document.toString());
    if (!proposal.canBeStored()) {
      return DefinitionBodies.refused(proposal.problems());
    }
    return Amendment.of(proposal, clock.instant())
        .map(amendment -> recomputations.start(proposal, revision, amendment, author))
        .map(this::accepted)
        .orElseGet(() -> DefinitionBodies.refused(List.of(nothingToRecompute(name))));
  }

  private static DefinitionKind kind(JsonObject body) {
    String kind = Json.required(body, "kind");
    return switch (kind) {
      case "calendars" -> DefinitionKind.CALENDAR;
      case "agreements" -> DefinitionKind.AGREEMENT;
      default ->
          throw new Failure(
              Kind.BAD_REQUEST,
              "'%s' cannot be recomputed.".formatted(kind),
              "Send calendars or agreements as the kind, or a project.");
    };
  }

  private static Finding nothingToRecompute(DefinitionName name) {
    return name.kind() == DefinitionKind.CALENDAR
        ? new Finding(
            "versions",
            "No version says that it was corrected.",
            "Add a correction with its reason to the version that was wrong.")
        : new Finding(
            "versions",
            "No version in force takes over open clocks anew.",
            "Add takesOverOpenClocksAt to the version that is to take them over.");
  }

  private Response accepted(Recomputation recomputation) {
    return Response.status(ACCEPTED).entity(told(recomputation)).build();
  }

  /** How far one has come. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    caller.administrator();
    return told(known(id));
  }

  /** Stores the definition, if it is about one, and writes new verdicts beside the old ones. */
  @POST
  @Path("{id}/apply")
  public Response apply(@PathParam("id") String id) {
    UserKey by = caller.administrator();
    return accepted(recomputations.apply(known(id), by));
  }

  /** Ends one that is under way, or drops what a dry run found. */
  @DELETE
  @Path("{id}")
  public String cancel(@PathParam("id") String id) {
    caller.administrator();
    return told(recomputations.cancel(known(id)));
  }

  private Recomputation known(String id) {
    return recomputations
        .find(id)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND, "There is no recomputation '%s'.".formatted(id), "Start one."));
  }

  private String told(Recomputation recomputation) {
    return Json.write(
        RecomputationBody.of(
            recomputation, recomputations.firstDifferences(recomputation.id(), SHOWN_DIFFERENCES)));
  }
}
