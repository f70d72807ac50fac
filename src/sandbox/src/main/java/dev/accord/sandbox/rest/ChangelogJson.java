package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import java.util.List;

/** Change history as Jira's REST API shows it. */
record ChangelogJson(PeopleJson people) {
  ObjectNode changelog(List<ChangeGroup> history) {
    ObjectNode json =
        Json.object()
            .put("startAt", 0)
            .put("maxResults", history.size())
            .put("total", history.size());
    json.set("histories", Json.array(history, this::group));
    return json;
  }

  private ObjectNode group(ChangeGroup group) {
    ObjectNode json = Json.object().put("id", Long.toString(group.id()));
    json.set("author", people.byKey(group.author()));
    json.put("created", Json.time(group.created()));
    json.set("items", Json.array(group.items(), ChangelogJson::item));
    return json;
  }

  static ObjectNode item(ChangeItem item) {
    ObjectNode json = Json.object().put("field", item.field()).put("fieldtype", item.fieldType());
    json.set("from", Json.text(item.from()));
    json.set("fromString", Json.text(item.fromText()));
    json.set("to", Json.text(item.to()));
    json.set("toString", Json.text(item.toText()));
    return json;
  }
}
