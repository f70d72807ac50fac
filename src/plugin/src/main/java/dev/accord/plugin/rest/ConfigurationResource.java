package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.ConfigurationService;
import dev.accord.plugin.config.Preview;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.track.Background;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The configuration document. */
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class ConfigurationResource {
  private static final int BAD_REQUEST = 400;

  private final Caller caller;
  private final ConfigurationService configuration;
  private final ReconcilePass reconcile;
  private final Background background;

  @Inject
  public ConfigurationResource(
      Caller caller,
      ConfigurationService configuration,
      ReconcilePass reconcile,
      Background background) {
    this.caller = caller;
    this.configuration = configuration;
    this.reconcile = reconcile;
    this.background = background;
  }

  /**
   * Exports what is stored, for administrators and for service accounts, which ask often: while
   * nothing has changed, 304 is all that they are told. The tag is the revision.
   */
  @GET
  @LicensedOnly
  public Response export(@HeaderParam("If-None-Match") @Nullable String known) {
    Rules rules = configuration.current();
    caller.service(rules);
    String tag = "\"%d\"".formatted(rules.revision());
    boolean isKnown = known != null && known.contains(tag);
    Response.ResponseBuilder answer =
        isKnown ? Response.notModified() : Response.ok(configuration.export(rules));
    return answer
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .header("Accord-Revision", rules.revision())
        .build();
  }

  /** Says what applying the document would do. */
  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  public String preview(InputStream document) {
    caller.administrator();
    return Json.write(PreviewBody.of(configuration.preview(json(document))));
  }

  /** Applies a document that was previewed. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response apply(
      @QueryParam("fingerprint") @Nullable String fingerprint, InputStream document) {
    UserKey author = caller.administrator();
    if (fingerprint == null || fingerprint.isBlank()) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "The fingerprint is missing.",
          "Preview the document and send the fingerprint of the preview.");
    }
    Preview applied = configuration.apply(json(document), fingerprint, author);
    if (!applied.canBeApplied()) {
      return Response.status(BAD_REQUEST).entity(Json.write(PreviewBody.of(applied))).build();
    }
    background.submit(reconcile::run);
    return Response.ok(Json.write(PreviewBody.of(applied))).build();
  }

  private static String json(InputStream document) {
    String text = RequestText.read(document);
    Json.checkSyntax(text);
    return text;
  }
}
