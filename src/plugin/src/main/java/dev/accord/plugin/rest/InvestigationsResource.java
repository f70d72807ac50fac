package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Agreement;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.store.Investigation.Work;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Searches for the cause of figures below their target, of agreements that the caller may read. */
@Path("investigations")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class InvestigationsResource {
  private static final int CONFLICT = 409;

  private final Caller caller;
  private final Editing editing;
  private final ReportBooks books;

  @Inject
  public InvestigationsResource(Caller caller, Editing editing, ReportBooks books) {
    this.caller = caller;
    this.editing = editing;
    this.books = books;
  }

  /** The newest first. */
  @GET
  public String investigations(
      @QueryParam("state") @Nullable String state,
      @QueryParam("department") @Nullable String department) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    List<Agreement> readable =
        rules.definitions().agreements().stream()
            .filter(rights::mayRead)
            .filter(
                agreement ->
                    department == null
                        || department.isBlank()
                        || agreement.provider().value().equals(department))
            .toList();
    InvestigationBodies bodies = new InvestigationBodies(books, caller, rules);
    return Json.write(
        books.stores().investigations().of(readable.stream().map(Agreement::id).toList()).stream()
            .filter(isIn(state))
            .sorted(InvestigationBodies.NEWEST_FIRST)
            .map(bodies::line)
            .toList());
  }

  /** One with its causes. */
  @GET
  @Path("{id}")
  public String investigation(@PathParam("id") String id) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    return told(readable(id, rights, rules), rights, rules);
  }

  /** Writes down what was found, who looks after it, what is done and when to look again. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(@PathParam("id") String id, InputStream body) {
    JsonObject typed = Json.object(RequestText.read(body));
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Investigation now = editable(id, rights, rules);
    return save(now, InvestigationForm.changed(now.work(), typed, books), typed, rights, rules);
  }

  /** Closes it with the evidence that the cause is mended. */
  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response close(@PathParam("id") String id, InputStream body) {
    JsonObject typed = Json.object(RequestText.read(body));
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Investigation now = editable(id, rights, rules);
    Work closed = InvestigationForm.closed(now.work(), typed, books.now());
    return save(now, closed, typed, rights, rules);
  }

  private Response save(
      Investigation now, Work work, JsonObject typed, Rights rights, Rules rules) {
    int revision = Json.number(typed, "revision", 0);
    Investigation next = now.with(work, rights.user(), books.now());
    boolean saved =
        now.stamp().revision() == revision
            && now.isOpen()
            && books
                .stores()
                .transactions()
                .call(() -> books.stores().investigations().saveNext(next));
    if (saved) {
      return Response.ok(told(next, rights, rules)).build();
    }
    Investigation stored = books.stores().investigations().find(now.id()).orElse(now);
    return Response.status(CONFLICT)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            Json.write(
                new InvestigationBody.Conflict(
                    stored.isOpen() ? "Somebody else changed it meanwhile." : "It is closed.",
                    "Look at what is stored now, and make your change again.",
                    body(stored, rights, rules))))
        .build();
  }

  private Investigation readable(String id, Rights rights, Rules rules) {
    return books
        .stores()
        .investigations()
        .find(id)
        .filter(
            one ->
                rules
                    .rulebook()
                    .agreement(one.metric().agreement())
                    .filter(rights::mayRead)
                    .isPresent())
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no investigation '%s', or you may not see it.".formatted(id),
                    "Open the list of investigations again."));
  }

  private Investigation editable(String id, Rights rights, Rules rules) {
    Investigation one = readable(id, rights, rules);
    if (!mayEdit(one, rights, rules)) {
      throw new Failure(
          Kind.FORBIDDEN,
          "Only its owner, head and deputies of the provider, and Jira administrators may do this.",
          "Ask one of them.");
    }
    return one;
  }

  private static boolean mayEdit(Investigation one, Rights rights, Rules rules) {
    boolean isOwner = one.work().owner().filter(rights.user()::equals).isPresent();
    return isOwner
        || rights.administrator()
        || rules
            .rulebook()
            .agreement(one.metric().agreement())
            .filter(agreement -> rights.heads().contains(agreement.provider()))
            .isPresent();
  }

  private String told(Investigation one, Rights rights, Rules rules) {
    return Json.write(body(one, rights, rules));
  }

  private InvestigationBody body(Investigation one, Rights rights, Rules rules) {
    boolean mayEdit = one.isOpen() && mayEdit(one, rights, rules);
    return new InvestigationBodies(books, caller, rules).of(one, mayEdit);
  }

  private static Predicate<Investigation> isIn(@Nullable String state) {
    if (state == null || state.isBlank()) {
      return one -> true;
    }
    return switch (state.toUpperCase(Locale.ROOT)) {
      case "OPEN" -> Investigation::isOpen;
      case "CLOSED" -> one -> !one.isOpen();
      default ->
          throw new Failure(
              Kind.BAD_REQUEST,
              "An investigation is never '%s'.".formatted(state),
              "Ask for OPEN or CLOSED.");
    };
  }
}
