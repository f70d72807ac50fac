package dev.accord.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.survey.Quadrant;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.PeriodFigure;
import dev.accord.plugin.figure.Readable;
import dev.accord.plugin.figure.ReportBook;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.view.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How promises were kept, of agreements that the caller may read; how many more there are is told.
 */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FiguresResource {
  private final Caller caller;
  private final Editing editing;
  private final Books books;
  private final Clock clock;

  /** Where figures come from. */
  public record Books(Figures figures, ReportBook reports, ScoreBook scores) {}

  @Inject
  public FiguresResource(Caller caller, Editing editing, Books books, Clock clock) {
    this.caller = caller;
    this.editing = editing;
    this.books = books;
    this.clock = clock;
  }

  /** Period by period, and the promises of the last one that says something. */
  @GET
  @Path("compliance")
  public String compliance(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Instant now = clock.instant();
    Readable readable = Readable.of(query.scope(), rules, editing.rights(caller, rules));
    PeriodLabel until = until(query, readable, now);
    Figures.Course course = books.figures().course(readable, until, query.periods());
    FigureBodies bodies = new FigureBodies(rules);
    ReportBook.OpenInvestigations open = investigations(readable, course);
    return Json.write(
        new FigureBodies.CourseBody(
            now,
            until.length().name(),
            bodies.scope(readable.scope()),
            Figure.told(course.target()),
            readable.hidden(),
            course.periods().stream().map(FigureBodies::of).toList(),
            FigureBodies.of(course.latest()),
            course.promises().stream().map(FigureBodies::of).toList(),
            open.newest(),
            open.count()));
  }

  private ReportBook.OpenInvestigations investigations(Readable readable, Figures.Course course) {
    PeriodFigure.About first = course.periods().get(0).about();
    PeriodFigure.About last = course.periods().get(course.periods().size() - 1).about();
    return books.reports().investigations(readable, first.first(), last.until());
  }

  /** What two departments promise each other. */
  @GET
  @Path("relationship")
  public String relationship(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Rights rights = editing.rights(caller, rules);
    Department one = department(rules, query.required("one"));
    Department other = department(rules, query.required("other"));
    List<FigureBodies.DirectionBody> directions = new ArrayList<>();
    int hidden = 0;
    for (boolean there : new boolean[] {true, false}) {
      DepartmentId provider = there ? one.id() : other.id();
      DepartmentId client = there ? other.id() : one.id();
      Scope scope = Scope.between(provider, Optional.of(client));
      Readable readable = Readable.of(scope, rules, rights);
      hidden += readable.hidden();
      directions.add(direction(query, readable, provider, client));
    }
    FigureBodies bodies = new FigureBodies(rules);
    return Json.write(
        new FigureBodies.RelationshipBody(
            bodies.department(one.id()), bodies.department(other.id()), hidden, directions));
  }

  private FigureBodies.DirectionBody direction(
      FigureQuery query, Readable readable, DepartmentId provider, DepartmentId client) {
    PeriodLabel until = until(query, readable, clock.instant());
    Figures.Course course = books.figures().course(readable, until, query.periods());
    FigureBodies bodies = new FigureBodies(readable.rules());
    PeriodLabel latest = PeriodLabel.parse(course.latest().about().label());
    return new FigureBodies.DirectionBody(
        bodies.department(provider),
        bodies.department(client),
        Figure.told(course.target()),
        FigureBodies.of(course.latest()),
        course.periods().stream().map(FigureBodies::of).toList(),
        readable.agreements().values().stream()
            .sorted(Comparator.comparing(agreement -> agreement.id().value()))
            .map(agreement -> new Reference(agreement.id().value(), agreement.name()))
            .toList(),
        books
            .scores()
            .chooseAgain(provider, Optional.of(client), latest)
            .map(ScoreBook.Score::body)
            .orElse(null));
  }

  /** Clocks against experience, of every department that promises something. */
  @GET
  @Path("quadrant")
  public String quadrant(@Context UriInfo address) {
    FigureQuery query = FigureQuery.of(address);
    Rules rules = editing.rules();
    Scope all =
        new Scope(
            Optional.empty(),
            query.scope().client(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Readable readable = Readable.of(all, rules, editing.rights(caller, rules));
    PeriodLabel period =
        query
            .period("period")
            .orElseGet(() -> Figures.present(readable, query.length(), clock.instant()));
    Map<DepartmentId, Figure> figures = books.figures().ofEachProvider(readable, period);
    Map<DepartmentId, ScoreBook.Score> scores =
        books.scores().chooseAgain(figures.keySet(), all.client(), period);
    FigureBodies bodies = new FigureBodies(rules);
    List<FigureBodies.PlaceBody> places = new ArrayList<>();
    figures.forEach(
        (provider, figure) ->
            places.add(
                place(
                    bodies.department(provider),
                    figure,
                    Optional.ofNullable(scores.get(provider)))));
    return Json.write(
        new FigureBodies.QuadrantBody(
            period.toString(),
            all.client().map(bodies::department).orElse(null),
            readable.hidden(),
            places));
  }

  private static FigureBodies.PlaceBody place(
      Reference department, Figure figure, Optional<ScoreBook.Score> score) {
    return new FigureBodies.PlaceBody(
        department,
        Json.together(figure),
        score.map(ScoreBook.Score::body).orElse(null),
        Quadrant.of(figure.finding(), score.flatMap(ScoreBook.Score::points)).name());
  }

  private static PeriodLabel until(FigureQuery query, Readable readable, Instant now) {
    return query.period("until").orElseGet(() -> Figures.present(readable, query.length(), now));
  }

  private static Department department(Rules rules, String id) {
    return rules.definitions().departments().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.NOT_FOUND,
                    "There is no department '%s'.".formatted(id),
                    "Maybe it was removed, or its id is another one."));
  }
}
