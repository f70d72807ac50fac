package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.IssueFields;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Issues as Jira's REST API shows them: every field that is asked for, null where it is empty. */
record IssueJson(
    Jira jira, Links links, PeopleJson people, SetupJson setup, CustomFieldJson custom) {
  private static final String EXPAND =
      "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";

  ObjectNode issue(Issue issue, FieldSelection selection) {
    ObjectNode json =
        Json.object()
            .put("expand", EXPAND)
            .put("id", Long.toString(issue.id()))
            .put("self", links.rest("issue/" + issue.id()))
            .put("key", issue.key().toString());
    json.set("fields", fields(issue, selection));
    return json;
  }

  private ObjectNode fields(Issue issue, FieldSelection selection) {
    Writer out = new Writer(selection, Json.object());
    IssueFields fields = issue.fields();
    out.put("summary", () -> TextNode.valueOf(fields.summary()));
    out.put("description", () -> Json.text(fields.description()));
    out.put("issuetype", () -> setup.typeById(fields.typeId()));
    out.put("project", () -> setup.project(jira.projects().byId(issue.projectId()).orElseThrow()));
    out.put("priority", () -> Json.orNull(fields.priorityId().map(setup::priorityById)));
    out.put("status", () -> setup.statusById(issue.state().statusId()));
    out.put(
        "resolution", () -> Json.orNull(issue.state().resolutionId().map(setup::resolutionById)));
    out.put("resolutiondate", () -> Json.text(issue.state().resolved().map(Json::time)));
    out.put("assignee", () -> Json.orNull(fields.assignee().map(people::byKey)));
    out.put("reporter", () -> Json.orNull(fields.reporter().map(people::byKey)));
    out.put("creator", () -> people.byKey(issue.creator()));
    out.put("created", () -> TextNode.valueOf(Json.time(issue.created())));
    out.put("updated", () -> TextNode.valueOf(Json.time(issue.updated())));
    out.put("duedate", () -> Json.text(fields.due().map(LocalDate::toString)));
    out.put("labels", () -> Json.strings(fields.labels()));
    out.put("components", () -> components(fields));
    putUnmodelled(out);
    for (CustomField field : jira.customFields().all()) {
      out.put(
          field.key(),
          () ->
              Json.orNull(
                  Optional.ofNullable(fields.custom().get(field.id()))
                      .map(value -> custom.value(field, value))));
    }
    for (CalculatedField field : jira.calculatedFields().shown()) {
      out.put(
          field.key(),
          () -> Json.orNull(jira.calculatedFields().values().value(field, issue).map(this::told)));
    }
    return out.json();
  }

  /** As Jira tells the value of a type that says nothing about REST. */
  private JsonNode told(Object value) {
    return value instanceof Collection<?> many
        ? Json.strings(many.stream().map(String::valueOf).toList())
        : TextNode.valueOf(value.toString());
  }

  private JsonNode components(IssueFields fields) {
    return Json.array(
        fields.components().stream().flatMap(id -> jira.components().byId(id).stream()).toList(),
        setup::component);
  }

  /** What the sandbox has none of; clients expect the lists to be there. */
  private static void putUnmodelled(Writer out) {
    out.put("fixVersions", Json::array);
    out.put("versions", Json::array);
    out.put("issuelinks", Json::array);
    out.put("subtasks", Json::array);
    out.put("environment", () -> Json.text(Optional.empty()));
  }

  private record Writer(FieldSelection selection, ObjectNode json) {
    void put(String name, Supplier<JsonNode> value) {
      if (selection.includes(name)) {
        json.set(name, value.get());
      }
    }
  }
}
