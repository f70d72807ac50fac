package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Period;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.report.Performances;
import dev.accord.plugin.rest.Failure.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key performance areas and indicators of a department, by agreements that the caller may read. */
@Path("departments/{id}/performance")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PerformanceResource {
  private final Caller caller;
  private final Editing editing;
  private final ReportBooks books;

  @Inject
  public PerformanceResource(Caller caller, Editing editing, ReportBooks books) {
    this.caller = caller;
    this.editing = editing;
    this.books = books;
  }

  /** Of a period; of the last one that is over when none is named. */
  @GET
  public String performance(
      @PathParam("id") String id,
      @QueryParam("length") @Nullable String length,
      @QueryParam("period") @Nullable String label) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Department department = department(id, rules);
    List<Agreement> agreements = ReportBooks.agreements(department.id(), rights, rules);
    Period period = period(length, label, zone(agreements));
    return Json.write(
        new PerformanceBodies(new AgreementNames(rules.rulebook()), books.persons(), rights)
            .of(
                department.id(),
                period,
                new Performances(
                        books.stores(), books.experiences(), rules.rulebook(), department, period)
                    .of(agreements)));
  }

  private static Department department(String id, Rules rules) {
    return rules.definitions().departments().stream()
        .filter(department -> department.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no department '%s'.".formatted(id),
                    "Maybe it was removed, or its id is another one."));
  }

  private Period period(@Nullable String length, @Nullable String label, ZoneId zone) {
    if (label != null && !label.isBlank()) {
      PeriodLabel named = PeriodQuery.labelled(label);
      return new Period(named.length(), named.first(), zone);
    }
    return Period.at(PeriodQuery.length(length, PeriodLength.MONTH), books.now(), zone).previous();
  }

  private static ZoneId zone(List<Agreement> agreements) {
    return agreements.stream()
        .flatMap(agreement -> agreement.versions().stream())
        .filter(AgreementVersion::isBinding)
        .map(AgreementVersion::zone)
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }
}
