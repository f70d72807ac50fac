package dev.accord.sandbox.page;

import static j2html.TagCreator.span;
import static j2html.TagCreator.time;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.FieldOption;
import dev.accord.sandbox.jira.constant.Status;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.user.User;
import j2html.tags.DomContent;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** How single values look on pages. */
final class Look {
  private final Jira jira;

  Look(Jira jira) {
    this.jira = jira;
  }

  DomContent status(String id) {
    Optional<Status> status = jira.constants().statuses().byId(id);
    String colour =
        status
            .map(
                found ->
                    switch (found.category()) {
                      case DONE -> " aui-lozenge-success";
                      case INDETERMINATE -> " aui-lozenge-inprogress";
                      case NEW, UNDEFINED -> "";
                    })
            .orElse("");
    return span(status.map(Status::name).orElse(id)).withClass("aui-lozenge" + colour);
  }

  String type(Issue issue) {
    return jira.constants().issueTypes().nameOf(issue.fields().typeId());
  }

  String priority(Issue issue) {
    return issue.fields().priorityId().map(jira.constants().priorities()::nameOf).orElse("None");
  }

  String resolution(Issue issue) {
    return issue
        .state()
        .resolutionId()
        .map(jira.constants().resolutions()::nameOf)
        .orElse("Unresolved");
  }

  /** A user's name; the key of one who is gone. */
  String person(String key) {
    return jira.users().byKey(key).map(User::displayName).orElse(key);
  }

  String person(Optional<String> key, String nobody) {
    return key.map(this::person).orElse(nobody);
  }

  String components(Issue issue) {
    String names =
        issue.fields().components().stream()
            .flatMap(id -> jira.components().byId(id).stream())
            .map(Component::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "None" : names;
  }

  String labels(Issue issue) {
    return issue.fields().labels().isEmpty() ? "None" : String.join(", ", issue.fields().labels());
  }

  String custom(CustomField field, FieldValue value) {
    if (value instanceof FieldValue.Choice choice) {
      return field
          .option(choice.optionId())
          .map(FieldOption::value)
          .orElse("deleted option " + choice.optionId());
    }
    return value instanceof FieldValue.Person person ? person(person.userKey()) : value.stored();
  }

  static DomContent moment(Visit visit, Instant at) {
    return time(visit.moment(at)).attr("datetime", at.toString());
  }
}
