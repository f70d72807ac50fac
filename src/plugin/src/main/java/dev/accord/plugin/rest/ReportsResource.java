package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.report.PeriodReport;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.ReportBody.ReportLine;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports of periods, of agreements that the caller may read. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReportsResource {
  private static final int MOST = 60;

  private final Caller caller;
  private final Editing editing;
  private final ReportBooks books;

  @Inject
  public ReportsResource(Caller caller, Editing editing, ReportBooks books) {
    this.caller = caller;
    this.editing = editing;
    this.books = books;
  }

  /** The last periods of one department or of all, the newest first. */
  @GET
  public String reports(
      @QueryParam("department") @Nullable String department,
      @QueryParam("length") @Nullable String length,
      @QueryParam("limit") @DefaultValue("13") int limit) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    PeriodLength wanted = PeriodQuery.length(length, PeriodLength.MONTH);
    int periods = Math.max(1, Math.min(limit, MOST));
    ReportBodies bodies = new ReportBodies(books, caller, rules);
    return Json.write(
        departments(department, rules)
            .flatMap(id -> lines(id, wanted, periods, bodies, rights, rules))
            .sorted(Comparator.comparing(ReportLine::first).reversed())
            .toList());
  }

  /** One with its agreements. */
  @GET
  @Path("{department}/{label}")
  public String report(
      @PathParam("department") String department, @PathParam("label") String label) {
    return Json.write(found(department, label));
  }

  /** The same as a table. */
  @GET
  @Path("{department}/{label}.csv")
  @Produces(Csv.TYPE)
  public Response csv(
      @PathParam("department") String department, @PathParam("label") String label) {
    ReportBody report = found(department, label);
    String file = "%s-%s.csv".formatted(report.department().id(), report.label());
    return Response.ok(ReportCsv.of(report))
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file))
        .build();
  }

  private static Stream<DepartmentId> departments(@Nullable String only, Rules rules) {
    return rules.definitions().departments().stream()
        .sorted(Comparator.comparing(Department::name))
        .map(Department::id)
        .filter(id -> only == null || only.isBlank() || id.value().equals(only));
  }

  private Stream<ReportLine> lines(
      DepartmentId id,
      PeriodLength length,
      int periods,
      ReportBodies bodies,
      Rights rights,
      Rules rules) {
    List<Agreement> agreements = ReportBooks.agreements(id, rights, rules);
    return agreements.isEmpty()
        ? Stream.empty()
        : books.reports(agreements).latest(length, periods).stream()
            .map(report -> bodies.line(id, report));
  }

  private ReportBody found(String department, String label) {
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    PeriodLabel period = PeriodQuery.labelled(label);
    Optional<DepartmentId> id =
        departments(department, rules).filter(one -> one.value().equals(department)).findFirst();
    List<Agreement> agreements =
        id.map(provider -> ReportBooks.agreements(provider, rights, rules)).orElse(List.of());
    Optional<PeriodReport> report =
        agreements.isEmpty()
            ? Optional.empty()
            : books.reports(agreements).of(period.length(), period.first());
    if (id.isEmpty() || report.isEmpty()) {
      throw new Failure(
          Kind.NOT_FOUND,
          "There is no report of '%s' for %s that you may read.".formatted(department, label),
          "Maybe nothing was counted in that period, or the id is another one.");
    }
    long all =
        rules.definitions().agreements().stream()
            .filter(agreement -> agreement.provider().equals(id.get()))
            .count();
    return new ReportBodies(books, caller, rules)
        .report(id.get(), report.get(), (int) all - agreements.size());
  }
}
