package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.issue.FieldValue;

/** Values of custom fields as Jira's REST API shows them. */
record CustomFieldJson(Links links, PeopleJson people) {
  JsonNode value(CustomField field, FieldValue value) {
    if (value instanceof FieldValue.Choice choice) {
      String id = Long.toString(choice.optionId());
      return Json.object()
          .put("self", links.rest("customFieldOption/" + id))
          .put("value", field.option(choice.optionId()).map(one -> one.value()).orElse(id))
          .put("id", id)
          .put("disabled", false);
    }
    if (value instanceof FieldValue.Person person) {
      return people.byKey(person.userKey());
    }
    return value instanceof FieldValue.Amount amount
        ? DoubleNode.valueOf(amount.number())
        : TextNode.valueOf(value.stored());
  }
}
