package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.document.change.VersionDetails;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.plugin.config.DefinitionName;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.DefinitionKind;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What differs between two versions of an agreement, in words. */
@Path("agreements/{id}/difference")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DifferenceResource {
  record WordsBody(List<String> words) {}

  private final Caller caller;
  private final Editing editing;

  @Inject
  public DifferenceResource(Caller caller, Editing editing) {
    this.caller = caller;
    this.editing = editing;
  }

  /** From one version to another. */
  @GET
  public String words(
      @PathParam("id") String id, @QueryParam("from") int from, @QueryParam("to") int to) {
    Rules rules = editing.rules();
    Agreement agreement =
        editing.agreement(
            editing.rights(caller, rules), rules, new DefinitionName(DefinitionKind.AGREEMENT, id));
    return Json.write(
        new WordsBody(VersionDetails.between(version(agreement, from), version(agreement, to))));
  }

  private static AgreementVersion version(Agreement agreement, int number) {
    return agreement.versions().stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "Agreement '%s' has no version %d.".formatted(agreement.name(), number),
                    "Send the numbers of two of its versions as from and to."));
  }
}
