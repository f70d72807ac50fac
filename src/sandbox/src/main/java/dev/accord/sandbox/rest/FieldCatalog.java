package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.jira.field.CalculatedFields;
import java.util.ArrayList;
import java.util.List;

/** The fields that issues have, with names and types. */
record FieldCatalog(CustomFields customFields, CalculatedFields calculatedFields) {
  private record Entry(String id, String name, String type, String clause) {}

  private static final List<Entry> SYSTEM =
      List.of(
          new Entry("issuekey", "Key", "", "key"),
          new Entry("summary", "Summary", "string", "summary"),
          new Entry("description", "Description", "string", "description"),
          new Entry("issuetype", "Issue Type", "issuetype", "issuetype"),
          new Entry("project", "Project", "project", "project"),
          new Entry("priority", "Priority", "priority", "priority"),
          new Entry("status", "Status", "status", "status"),
          new Entry("resolution", "Resolution", "resolution", "resolution"),
          new Entry("resolutiondate", "Resolved", "datetime", "resolved"),
          new Entry("assignee", "Assignee", "user", "assignee"),
          new Entry("reporter", "Reporter", "user", "reporter"),
          new Entry("creator", "Creator", "user", "creator"),
          new Entry("created", "Created", "datetime", "created"),
          new Entry("updated", "Updated", "datetime", "updated"),
          new Entry("duedate", "Due Date", "date", ""),
          new Entry("labels", "Labels", "array", "labels"),
          new Entry("components", "Component/s", "array", "component"),
          new Entry("comment", "Comment", "comments-page", "comment"));

  ArrayNode list() {
    List<ObjectNode> all = new ArrayList<>();
    SYSTEM.forEach(entry -> all.add(json(entry)));
    customFields.all().forEach(field -> all.add(json(field)));
    calculatedFields.shown().forEach(field -> all.add(json(field)));
    return Json.array(all, one -> one);
  }

  /** Field names by id, as {@code expand=names} shows them. */
  ObjectNode names() {
    ObjectNode json = Json.object();
    SYSTEM.forEach(entry -> json.put(entry.id(), entry.name()));
    customFields.all().forEach(field -> json.put(field.key(), field.name()));
    calculatedFields.shown().forEach(field -> json.put(field.key(), field.name()));
    return json;
  }

  private static ObjectNode json(Entry entry) {
    ObjectNode json = shape(entry.id(), entry.name(), false);
    json.set(
        "clauseNames",
        Json.strings(entry.clause().isEmpty() ? List.of() : List.of(entry.clause())));
    if (!entry.type().isEmpty()) {
      ObjectNode schema = Json.object().put("type", entry.type());
      if (entry.type().equals("array")) {
        schema.put("items", entry.id().equals("labels") ? "string" : "component");
      }
      json.set("schema", schema.put("system", entry.id()));
    }
    return json;
  }

  private static ObjectNode json(CustomField field) {
    ObjectNode json = shape(field.key(), field.name(), true);
    json.set("clauseNames", Json.strings(List.of("cf[" + field.id() + "]", field.name())));
    json.set("schema", schema(field));
    return json;
  }

  /** As Jira shows a field whose type says nothing about REST, and has no searcher. */
  static ObjectNode json(CalculatedField field) {
    ObjectNode json = shape(field.key(), field.name(), true);
    json.set("clauseNames", Json.strings(List.of()));
    json.set(
        "schema",
        Json.object()
            .put("type", "array")
            .put("items", "string")
            .put("custom", field.typeKey())
            .put("customId", field.id()));
    return json;
  }

  static ObjectNode schema(CustomField field) {
    return Json.object()
        .put("type", field.kind().schemaType())
        .put("custom", field.kind().typeKey())
        .put("customId", field.id());
  }

  private static ObjectNode shape(String id, String name, boolean custom) {
    return Json.object()
        .put("id", id)
        .put("name", name)
        .put("custom", custom)
        .put("orderable", true)
        .put("navigable", true)
        .put("searchable", true);
  }
}
