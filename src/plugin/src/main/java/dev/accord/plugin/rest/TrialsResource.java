package dev.accord.plugin.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Proposal;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.trial.OnTrial;
import dev.accord.plugin.trial.Trials;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** What definitions would make of a project's last issues; nothing is written. */
@Path("trials")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TrialsResource {
  private static final int ISSUES = 50;
  private static final int MOST_ISSUES = 200;

  private final Caller caller;
  private final Editing editing;
  private final Trials trials;
  private final ProjectManager projects;

  @Inject
  public TrialsResource(Caller caller, Editing editing, Trials trials, ProjectManager projects) {
    this.caller = caller;
    this.editing = editing;
    this.trials = trials;
    this.projects = projects;
  }

  /** Of the issues that the caller may see; for those who may write agreements or settings. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response run(InputStream request) {
    JsonObject body = Json.object(RequestText.read(request));
    Rights rights = editing.rights(caller, editing.rules());
    Editing.require(
        rights.editsSomething()
            ? Optional.empty()
            : Optional.of("Only those who write agreements or settings may try them."));
    Project project = project(Json.required(body, "project"));
    Optional<Proposal> proposal = proposal(body);
    if (proposal.filter(one -> !one.canBeStored()).isPresent()) {
      return DefinitionBodies.refused(proposal.get().problems());
    }
    Optional<OnTrial> onTrial = proposal.map(one -> new OnTrial(one, version(body, one)));
    int limit = Math.max(1, Math.min(Json.number(body, "limit", ISSUES), MOST_ISSUES));
    return Response.ok(Json.write(trials.of(project, onTrial, limit, caller::maySee))).build();
  }

  private Optional<Proposal> proposal(JsonObject body) {
    if (!body.has("document")) {
      return Optional.empty();
    }
    DefinitionName name =
        new DefinitionName(KindPath.kind(Json.required(body, "kind")), Json.required(body, "id"));
    return Optional.of(editing.propose(name, Json.part(body, "document").toString()));
  }

  private static Optional<Integer> version(JsonObject body, Proposal proposal) {
    if (!body.has("version")) {
      return Optional.empty();
    }
    int number = Json.number(body, "version", 0);
    boolean known =
        proposal.after().stream()
            .flatMap(only -> only.agreements().stream())
            .flatMap(agreement -> agreement.versions().stream())
            .anyMatch(version -> version.number() == number);
    if (!known) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "The document has no version %d to try.".formatted(number),
          "Send the number of a version of the agreement, or none for the newest.");
    }
    return Optional.of(number);
  }

  private Project project(String key) {
    return Optional.ofNullable(projects.getProjectObjByKey(key))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no project '%s'.".formatted(key),
                    "Maybe its key changed."));
  }
}
