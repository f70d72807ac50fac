package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.workflow.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues with what a client asked to have expanded. */
record IssueView(Jira jira, Shapes shapes) {
  static Set<String> expansions(List<String> expand) {
    return expand.stream()
        .flatMap(one -> Arrays.stream(one.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  /** One issue, comments and all. */
  ObjectNode detailed(Session session, Issue issue, FieldSelection fields, Set<String> expand) {
    ObjectNode json = shapes.issues().issue(issue, fields);
    if (fields.includes("comment")) {
      ((ObjectNode) json.get("fields")).set("comment", comments(session, issue));
    }
    if (expand.contains("names")) {
      json.set("names", shapes.fields().names());
    }
    if (expand.contains("changelog")) {
      List<ChangeGroup> history = jira.issues().history(issue.id());
      json.set("changelog", shapes.changelogs().changelog(history));
    }
    if (expand.contains("transitions")) {
      json.set("transitions", transitions(session, issue, expand));
    }
    return json;
  }

  /** The issues of a search. */
  ArrayNode list(Session session, List<Issue> issues, FieldSelection fields, Set<String> expand) {
    Map<Long, List<ChangeGroup>> histories =
        expand.contains("changelog")
            ? jira.issues().histories(issues.stream().map(Issue::id).toList())
            : Map.of();
    return Json.array(
        issues,
        issue -> {
          ObjectNode json = shapes.issues().issue(issue, fields);
          if (fields.includes("comment")) {
            ((ObjectNode) json.get("fields")).set("comment", comments(session, issue));
          }
          if (expand.contains("changelog")) {
            List<ChangeGroup> history = histories.getOrDefault(issue.id(), List.of());
            json.set("changelog", shapes.changelogs().changelog(history));
          }
          if (expand.contains("transitions")) {
            json.set("transitions", transitions(session, issue, expand));
          }
          return json;
        });
  }

  private ObjectNode comments(Session session, Issue issue) {
    return shapes
        .comments()
        .page(
            jira.issueModule()
                .commentReaders()
                .readable(session.user(), issue, jira.issues().comments(issue.id())));
  }

  ArrayNode transitions(Session session, Issue issue, Set<String> expand) {
    List<Transition> possible =
        session.user().map(user -> jira.actions().transitions(user, issue)).orElse(List.of());
    return Json.array(
        possible,
        transition -> {
          ObjectNode json =
              Json.object()
                  .put("id", Integer.toString(transition.id()))
                  .put("name", transition.name());
          json.set("to", shapes.setup().statusById(transition.target()));
          if (expand.contains("transitions.fields")) {
            json.set("fields", fields(transition));
          }
          return json;
        });
  }

  private ObjectNode fields(Transition transition) {
    ObjectNode json = Json.object();
    ObjectNode names = shapes.fields().names();
    transition.fields().forEach(field -> json.set(field, field(names, field)));
    if (transition.offers("resolution")) {
      ObjectNode resolution = field(names, "resolution");
      resolution.set(
          "allowedValues",
          Json.array(jira.constants().resolutions().all(), shapes.setup()::resolution));
      json.set("resolution", resolution);
    }
    return json;
  }

  private static ObjectNode field(ObjectNode names, String field) {
    ObjectNode json =
        Json.object().put("required", false).put("name", names.path(field).asText(field));
    json.set("operations", Json.strings(List.of("set")));
    return json;
  }
}
