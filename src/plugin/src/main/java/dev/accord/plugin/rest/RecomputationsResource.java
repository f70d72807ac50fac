package dev.accord.plugin.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.job.Recomputations;
import dev.accord.plugin.rest.Failure.Kind;
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
import java.util.List;

/** Recomputations of projects. */
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

  @Inject
  public RecomputationsResource(
      Caller caller, ProjectManager projects, Recomputations recomputations) {
    this.caller = caller;
    this.projects = projects;
    this.recomputations = recomputations;
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

  /** Starts the dry run of a project. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(InputStream request) {
    UserKey author = caller.administrator();
    String key = Json.member(RequestText.read(request), "project");
    Project project = projects.getProjectObjByKey(key);
    if (project == null) {
      throw new Failure(
          Kind.NOT_FOUND, "There is no project '%s'.".formatted(key), "Maybe its key changed.");
    }
    Recomputation started = recomputations.start(project, author);
    return Response.status(ACCEPTED).entity(told(started)).build();
  }

  /** How far one has come. */
  @GET
  @Path("{id}")
  public String one(@PathParam("id") String id) {
    caller.administrator();
    return told(known(id));
  }

  /** Writes the new verdicts beside the old ones. */
  @POST
  @Path("{id}/apply")
  public Response apply(@PathParam("id") String id) {
    caller.administrator();
    Recomputation ready = known(id);
    Recomputation applying = recomputations.apply(ready);
    return Response.status(ACCEPTED).entity(told(applying)).build();
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
