package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.SurveyBody.ProblemBody;
import dev.accord.plugin.rest.SurveyBody.RefusedBody;
import dev.accord.plugin.store.FollowUp;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asked to be contacted, for head and deputies of the department, whom the form names;
 * administrators are none of them. What is not theirs is not told from what is not there.
 */
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FollowUpsResource {
  private static final int BAD_REQUEST = 400;
  private static final int CONFLICT = 409;
  private static final int LONGEST = 10_000;

  /** Each character may be written as \\u0000. */
  private static final int MOST_BYTES = 100_000;

  /** PostgreSQL stores none. */
  private static final String NUL = "\0";

  private final Caller caller;
  private final Editing editing;
  private final FollowUpBodies bodies;

  @Inject
  public FollowUpsResource(Caller caller, Editing editing, FollowUpBodies bodies) {
    this.caller = caller;
    this.editing = editing;
    this.bodies = bodies;
  }

  /** Those that are open and those that were closed last. */
  @GET
  public String followUps(@QueryParam("department") @Nullable String department) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    if (department == null || department.isBlank()) {
      throw new Failure(Kind.BAD_REQUEST, "No department is named.", "Send its id as department.");
    }
    DepartmentId id =
        rights.heads().stream()
            .filter(one -> one.value().equals(department))
            .findFirst()
            .orElseThrow(
                () ->
                    new Failure(
                        Kind.NOT_FOUND,
                        "There is no department '%s' whose follow-ups you may see."
                            .formatted(department),
                        "Only head and deputies see who asked to be contacted."));
    return Json.write(bodies.of(id, caller, rules));
  }

  /** Closes one with what was done, which is sent to the person. */
  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response close(@PathParam("id") String id, InputStream request) {
    JsonObject sent =
        Json.object(RequestText.read(request, MOST_BYTES, FollowUpsResource::tooLarge));
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    FollowUp one = own(id, rights);
    if (!one.isOpen()) {
      return conflict(one, rules);
    }
    String done = Json.text(sent, "done").orElse("").replace(NUL, "").strip();
    Optional<Response> refusal = refusal(done);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    boolean closed = bodies.followUps().close(id, rights.user(), done);
    FollowUp now = own(id, rights);
    return closed
        ? Response.ok(Json.write(bodies.of(now, caller, rules))).build()
        : conflict(now, rules);
  }

  private FollowUp own(String id, Rights rights) {
    return bodies
        .followUps()
        .find(id)
        .filter(one -> rights.heads().contains(one.wish().provider()))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no follow-up '%s', or you may not see it.".formatted(id),
                    "Only head and deputies of the department see who asked to be contacted."));
  }

  private Response conflict(FollowUp stored, Rules rules) {
    return Response.status(CONFLICT)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            Json.write(
                new FollowUpsBody.Conflict(
                    "This follow-up is closed already.",
                    "What was written first counts and is sent. Yours was not stored.",
                    bodies.of(stored, caller, rules))))
        .build();
  }

  private static Optional<Response> refusal(String done) {
    if (done.isEmpty()) {
      return Optional.of(
          refused("It does not say what was done.", "Write it; it is sent to the person."));
    }
    return done.length() > LONGEST
        ? Optional.of(
            refused(
                "%d characters are too many.".formatted(done.length()),
                "Keep it to %d.".formatted(LONGEST)))
        : Optional.empty();
  }

  private static Response refused(String error, String cure) {
    return Response.status(BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            Json.write(
                new RefusedBody(
                    error, cure, "done", List.of(new ProblemBody("done", error, cure)))))
        .build();
  }

  private static Failure tooLarge() {
    return new Failure(
        Kind.TOO_LARGE, "What was done is longer than 100 kB.", "Keep it to 10,000 characters.");
  }
}
