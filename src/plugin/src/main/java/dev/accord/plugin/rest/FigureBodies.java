package dev.accord.plugin.rest;

import com.google.gson.JsonObject;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.PeriodFigure;
import dev.accord.plugin.figure.PromiseFigure;
import dev.accord.plugin.figure.Scope;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures as they go over the wire. */
record FigureBodies(Rules rules) {
  /**
   * How promises were kept, period by period.
   *
   * @param investigations the newest that are open and about these periods
   * @param openInvestigations how many are open in all
   */
  record CourseBody(
      Instant asOf,
      String length,
      Map<String, Reference> scope,
      String target,
      int hiddenAgreements,
      List<JsonObject> periods,
      JsonObject latest,
      List<JsonObject> promises,
      List<Object> investigations,
      int openInvestigations) {}

  /** What one of two departments promises the other. */
  record DirectionBody(
      Reference provider,
      Reference client,
      String target,
      JsonObject latest,
      List<JsonObject> periods,
      List<Reference> agreements,
      @Nullable Object chooseAgain) {}

  /** Both directions. */
  record RelationshipBody(
      Reference one, Reference other, int hiddenAgreements, List<DirectionBody> directions) {}

  /** Clock and experience of one department. */
  record PlaceBody(
      Reference department, JsonObject compliance, @Nullable Object chooseAgain, String place) {}

  /**
   * Those of all departments.
   *
   * @param client the only one whose tickets and answers count; null for all
   */
  record QuadrantBody(
      String period,
      @Nullable Reference client,
      int hiddenAgreements,
      List<PlaceBody> departments) {}

  static JsonObject of(PeriodFigure figure) {
    return Json.together(figure.figure(), figure.about());
  }

  static JsonObject of(PromiseFigure figure) {
    return Json.together(figure.figure(), figure.about());
  }

  Reference department(DepartmentId id) {
    return new Reference(
        id.value(), rules.rulebook().department(id).map(one -> one.name()).orElse(id.value()));
  }

  /** The scope with names; what does not narrow it is left out. */
  Map<String, Reference> scope(Scope scope) {
    Map<String, Reference> named = new TreeMap<>();
    scope.provider().ifPresent(id -> named.put("provider", department(id)));
    scope.client().ifPresent(id -> named.put("client", department(id)));
    scope
        .agreement()
        .ifPresent(
            id ->
                named.put(
                    "agreement",
                    new Reference(
                        id.value(),
                        rules.rulebook().agreement(id).map(one -> one.name()).orElse(id.value()))));
    scope
        .service()
        .ifPresent(
            id ->
                named.put(
                    "service",
                    new Reference(
                        id.value(),
                        rules.rulebook().service(id).map(one -> one.name()).orElse(id.value()))));
    scope.metric().ifPresent(id -> named.put("metric", new Reference(id.value(), id.value())));
    return named;
  }

  /** The query that finds the same tickets in Jira's search. */
  static String jql(String outcome, PeriodLabel period, Scope scope) {
    StringBuilder jql = new StringBuilder("issue in slaOutcome(");
    jql.append(quoted(outcome)).append(", ").append(quoted(period.toString()));
    arguments(scope)
        .forEach((name, id) -> jql.append(", ").append(quoted("%s=%s".formatted(name, id))));
    return jql.append(')').toString();
  }

  static Map<String, String> arguments(Scope scope) {
    Map<String, String> arguments = new TreeMap<>();
    put(arguments, "provider", scope.provider());
    put(arguments, "client", scope.client());
    put(arguments, "agreement", scope.agreement());
    put(arguments, "service", scope.service());
    put(arguments, "metric", scope.metric());
    put(arguments, "goal", scope.goal());
    return arguments;
  }

  private static void put(Map<String, String> arguments, String name, Optional<?> id) {
    id.ifPresent(one -> arguments.put(name, one.toString()));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
