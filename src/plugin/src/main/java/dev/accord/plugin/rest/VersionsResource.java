package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.document.DocumentWriter;
import dev.accord.engine.agreement.ActRefusedException;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Signature;
import dev.accord.engine.agreement.VersionLife;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.access.SignRights;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionKind;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The life of an agreement's version: proposed, withdrawn, signed, ended. */
@Path("agreements/{id}/versions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class VersionsResource {
  private final Caller caller;
  private final Editing editing;
  private final JiraPeople people;
  private final Clock clock;

  @Inject
  public VersionsResource(Caller caller, Editing editing, JiraPeople people, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.people = people;
    this.clock = clock;
  }

  /** Offers a draft for signature. */
  @POST
  @Path("propose")
  public Response propose(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("revision") @Nullable Integer revision) {
    return party(id, number, revision, agreement -> VersionLife.propose(agreement, number));
  }

  /** Takes a proposal back; signatures are dropped. */
  @POST
  @Path("withdraw")
  public Response withdraw(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("revision") @Nullable Integer revision) {
    return party(id, number, revision, agreement -> VersionLife.withdraw(agreement, number));
  }

  /** Ends a version in force from an instant on. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response end(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("revision") @Nullable Integer revision,
      InputStream request) {
    Instant until = instant(Json.required(Json.object(RequestText.read(request)), "until"));
    return party(
        id,
        number,
        revision,
        agreement -> VersionLife.end(agreement, number, until, clock.instant()));
  }

  /** Signs for a side; with both signatures the version is in force from its effective instant. */
  @POST
  @Path("sign")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response sign(
      @PathParam("id") String id,
      @PathParam("number") int number,
      @QueryParam("revision") @Nullable Integer revision,
      InputStream request) {
    JsonObject body = Json.object(RequestText.read(request));
    Side side = side(Json.required(body, "side"));
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Agreement agreement = editing.agreement(rights, rules, name(id));
    Editing.require(
        new SignRights(rights, rules.rulebook(), people::isActive).refusal(agreement, side));
    Signature signature = new Signature(side, rights.user(), clock.instant());
    return stored(
        rights, agreement, number, revision, one -> VersionLife.sign(one, number, signature));
  }

  /** What heads and deputies of both sides may do, and administrators. */
  private Response party(
      String id, int number, @Nullable Integer revision, UnaryOperator<Agreement> act) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Agreement agreement = editing.agreement(rights, rules, name(id));
    Editing.require(
        rights.mayEdit(agreement)
            ? Optional.empty()
            : Optional.of("Only heads and deputies of its two sides may do this."));
    return stored(rights, agreement, number, revision, act);
  }

  private Response stored(
      Rights rights,
      Agreement agreement,
      int number,
      @Nullable Integer revision,
      UnaryOperator<Agreement> act) {
    int read = DefinitionsResource.required(revision);
    try {
      String after = DocumentWriter.write(act.apply(agreement));
      DefinitionName name = name(agreement.id().value());
      return editing.store(caller, rights, editing.propose(name, after), read);
    } catch (ActRefusedException refused) {
      return DefinitionBodies.refused(RefusedAct.problems(agreement, number, refused));
    }
  }

  private static DefinitionName name(String id) {
    return new DefinitionName(DefinitionKind.AGREEMENT, id);
  }

  private static Side side(String word) {
    return switch (word) {
      case "provider" -> Side.PROVIDER;
      case "client" -> Side.CLIENT;
      default ->
          throw new Failure(
              Kind.BAD_REQUEST,
              "'%s' is no side of an agreement.".formatted(word),
              "Send provider or client.");
    };
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "'%s' is no instant.".formatted(text),
          "Write it as 2026-12-31T23:00:00Z.");
    }
  }
}
