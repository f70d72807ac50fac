package dev.accord.plugin.rest;

import dev.accord.plugin.store.DefinitionKind;

/** The kinds of definitions as paths and parameters name them. */
final class KindPath {
  /** One segment of a path that is a kind. */
  static final String SEGMENT =
      "{kind: calendars|departments|services|agreements|surveys|project-settings|service-accounts}";

  private KindPath() {}

  /**
   * @throws Failure 404 when there is no such kind
   */
  static DefinitionKind kind(String segment) {
    return switch (segment) {
      case "calendars" -> DefinitionKind.CALENDAR;
      case "departments" -> DefinitionKind.DEPARTMENT;
      case "services" -> DefinitionKind.SERVICE;
      case "agreements" -> DefinitionKind.AGREEMENT;
      case "surveys" -> DefinitionKind.SURVEY;
      case "project-settings" -> DefinitionKind.PROJECT;
      case "service-accounts" -> DefinitionKind.SERVICE_ACCOUNTS;
      default ->
          throw new Failure(
              Failure.Kind.NOT_FOUND,
              "There is no kind of definition '%s'.".formatted(segment),
              "Ask for calendars, departments, services, agreements, surveys or project-settings.");
    };
  }

  static String segment(DefinitionKind kind) {
    return switch (kind) {
      case CALENDAR -> "calendars";
      case DEPARTMENT -> "departments";
      case SERVICE -> "services";
      case AGREEMENT -> "agreements";
      case SURVEY -> "surveys";
      case PROJECT -> "project-settings";
      case SERVICE_ACCOUNTS -> "service-accounts";
    };
  }
}
