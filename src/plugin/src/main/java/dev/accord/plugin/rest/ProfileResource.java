package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Profiles;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** What a department delivers, to whom and how fast: for everybody who is logged in. */
@Path("departments/{id}/profile")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProfileResource {
  private final Caller caller;
  private final Editing editing;
  private final Persons persons;
  private final Clock clock;

  @Inject
  public ProfileResource(Caller caller, Editing editing, Persons persons, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.persons = persons;
    this.clock = clock;
  }

  /** By the agreements in force now. */
  @GET
  public String profile(@PathParam("id") String id) {
    Rules rules = editing.rules();
    editing.rights(caller, rules);
    return rules.definitions().departments().stream()
        .filter(department -> department.id().value().equals(id))
        .findFirst()
        .map(new Profiles(persons, rules, clock.instant())::of)
        .map(Json::write)
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no department '%s'.".formatted(id),
                    "Maybe it was removed, or its id is another one."));
  }
}
