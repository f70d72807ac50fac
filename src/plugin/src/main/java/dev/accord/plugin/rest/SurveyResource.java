package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Checked;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.SurveyBody.DoneBody;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.survey.Answering;
import dev.accord.plugin.survey.Invited;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A survey by its link, without login: who has the link may answer, once.
 *
 * <p>Looking changes nothing, however often: mail scanners open links, too.
 */
@Path("survey/{token}")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class SurveyResource {
  /** Two comments of the longest kind fit in, whatever they are written in. */
  private static final int MOST_BYTES = 100_000;

  private final RuleSource rules;
  private final Answering answering;
  private final SurveyBodies bodies;

  @Inject
  public SurveyResource(RuleSource rules, Answering answering, SurveyBodies bodies) {
    this.rules = rules;
    this.answering = answering;
    this.bodies = bodies;
  }

  /** What is asked, in the language of the reader. */
  @GET
  public String survey(
      @PathParam("token") String token,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("Accept-Language") @DefaultValue("en") String accepted) {
    Rulebook rulebook = rules.current().rulebook();
    Invitation invitation = known(token);
    Optional<Invited> invited = answering.invited(invitation, rulebook);
    Answering.State state = answering.state(invitation, invited);
    String wanted = language == null ? accepted.split("[,;]", 2)[0].strip() : language;
    return Json.write(
        state == Answering.State.OPEN
            ? bodies.open(invited.orElseThrow(), wanted, rulebook)
            : bodies.over(state, invitation, rulebook));
  }

  /** Takes the answer. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(@PathParam("token") String token, InputStream request) {
    String text = RequestText.read(request, MOST_BYTES, SurveyResource::tooLong);
    Invitation invitation = known(token);
    Rulebook rulebook = rules.current().rulebook();
    Optional<Invited> invited = answering.invited(invitation, rulebook);
    requireOpen(answering.state(invitation, invited));
    JsonObject sent = Json.object(text);
    boolean contact = WrittenAnswer.wantsContact(sent);
    Checked checked =
        Answer.check(
            invited.orElseThrow().questions(), WrittenAnswer.of(Json.part(sent, "answers")));
    if (checked.answer().isEmpty()) {
      return WrittenAnswer.refused(checked.mistakes());
    }
    if (!answering.take(invited.get(), checked.orElseThrow(), contact, rulebook)) {
      requireOpen(Answering.State.USED);
    }
    return Response.ok(Json.write(new DoneBody("THANKS"))).build();
  }

  /** No more invitations for the person to whom the link was sent. */
  @POST
  @Path("opt-out")
  public String optOut(@PathParam("token") String token) {
    answering.optOut(known(token));
    return Json.write(new DoneBody("OPTED_OUT"));
  }

  private Invitation known(String token) {
    return answering
        .invitation(token)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no such survey.",
                    "Open the link as it stands in the mail, to its last character."));
  }

  private static void requireOpen(Answering.State state) {
    switch (state) {
      case OPEN -> {}
      case USED ->
          throw new Failure(
              Kind.CONFLICT, "This link was used already.", "It works once. Nothing was changed.");
      case EXPIRED ->
          throw new Failure(
              Kind.GONE, "This link works no longer.", "It worked for two weeks after the mail.");
      case WITHDRAWN ->
          throw new Failure(
              Kind.GONE, "This survey was taken back.", "There is nothing to be answered.");
    }
  }

  private static Failure tooLong() {
    return new Failure(
        Kind.TOO_LARGE, "The answer is longer than 100 kB.", "Shorten the comments.");
  }
}
