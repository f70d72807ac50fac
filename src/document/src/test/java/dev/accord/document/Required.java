package dev.accord.document;

import java.util.stream.Stream;

/** The members of the example that must be there. */
final class Required {
  private Required() {}

  static Stream<String> members() {
    String version = "agreements[0].versions[1]";
    String metric = version + ".metrics[1]";
    return Stream.of(
            Stream.of("accord"),
            each("calendars[0]", "id", "name", "versions"),
            each("calendars[0].versions[0]", "version", "zone", "week"),
            each("calendars[0].versions[0].exceptions[0]", "date", "hours"),
            each("calendars[0].versions[0].holidays[2]", "to"),
            each("departments[0]", "id", "name", "calendar"),
            each("departments[0].members[1]", "group"),
            each("services[0]", "id", "name", "provider"),
            each("agreements[0]", "id", "name", "provider", "clients", "versions"),
            each(version, "version", "status", "effectiveFrom", "zone", "metrics"),
            each(version + ".signatures[0]", "side", "by", "at"),
            each(metric, "kind", "id", "name", "start", "stop", "goals"),
            each(metric + ".pauses[0]", "when", "party", "reason"),
            each(metric + ".pauseCap", "longest", "then"),
            each(metric + ".reopen", "within", "then"),
            each(metric + ".goals[0]", "id", "name", "calendar"),
            each(metric + ".escalation[0]", "id", "at"),
            each(metric + ".escalation[2].do[1].createIssue", "project", "type", "summary"),
            each(version + ".metrics[4]", "kind", "id", "name", "measure"),
            each(
                version + ".metrics[5]",
                "kind",
                "id",
                "name",
                "question",
                "atLeast",
                "minimumAnswers"),
            each("departments[0].channels[0]", "name", "at"),
            each("surveys[0]", "id", "name", "provider", "instrument", "questionSets"),
            each("surveys[0].questionSets[0]", "number", "effectiveFrom", "items"),
            each("surveys[0].questionSets[0].items[2]", "id", "kind"),
            each("projects[0]", "project", "owner"),
            each("projects[0].owners[0]", "when", "department"),
            each("projects[0].owners[1].when", "of"))
        .flatMap(paths -> paths);
  }

  private static Stream<String> each(String path, String... names) {
    return Stream.of(names).map(name -> path + "." + name);
  }
}
