package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.constant.Constant;
import dev.accord.sandbox.jira.constant.IssueType;
import dev.accord.sandbox.jira.constant.Priority;
import dev.accord.sandbox.jira.constant.Resolution;
import dev.accord.sandbox.jira.constant.Status;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.project.Component;
import dev.accord.sandbox.jira.project.Project;

/** Constants, projects and components as Jira's REST API shows them. */
record SetupJson(Jira jira, Links links, PeopleJson people) {
  ObjectNode type(IssueType type) {
    return constant("issuetype", type)
        .put("iconUrl", links.page("/images/icons/issuetype.svg"))
        .put("subtask", false);
  }

  ObjectNode typeById(String id) {
    return jira.constants()
        .issueTypes()
        .byId(id)
        .map(this::type)
        .orElseGet(() -> type(new IssueType(id, id, "")));
  }

  ObjectNode priority(Priority priority) {
    return constant("priority", priority)
        .put("iconUrl", links.page("/images/icons/priority.svg"))
        .put("statusColor", "#42526e");
  }

  ObjectNode priorityById(String id) {
    return jira.constants()
        .priorities()
        .byId(id)
        .map(this::priority)
        .orElseGet(() -> priority(new Priority(id, id, "")));
  }

  ObjectNode resolution(Resolution resolution) {
    return constant("resolution", resolution);
  }

  ObjectNode resolutionById(String id) {
    return jira.constants()
        .resolutions()
        .byId(id)
        .map(this::resolution)
        .orElseGet(() -> resolution(new Resolution(id, id, "")));
  }

  ObjectNode status(Status status) {
    ObjectNode json =
        constant("status", status).put("iconUrl", links.page("/images/icons/status.svg"));
    json.set("statusCategory", category(status.category()));
    return json;
  }

  ObjectNode statusById(String id) {
    return jira.constants()
        .statuses()
        .byId(id)
        .map(this::status)
        .orElseGet(() -> status(new Status(id, id, "", StatusCategory.UNDEFINED)));
  }

  ObjectNode category(StatusCategory category) {
    return Json.object()
        .put("self", links.rest("statuscategory/" + category.id()))
        .put("id", category.id())
        .put("key", category.key())
        .put("colorName", category.color())
        .put("name", category.label());
  }

  private ObjectNode constant(String resource, Constant constant) {
    return Json.object()
        .put("self", links.rest(resource + "/" + constant.id()))
        .put("id", constant.id())
        .put("description", constant.description())
        .put("name", constant.name());
  }

  ObjectNode component(Component component) {
    return Json.object()
        .put("self", links.rest("component/" + component.id()))
        .put("id", Long.toString(component.id()))
        .put("name", component.name())
        .put("description", component.description());
  }

  ObjectNode project(Project project) {
    ObjectNode json =
        Json.object()
            .put("self", links.rest("project/" + project.id()))
            .put("id", Long.toString(project.id()))
            .put("key", project.key())
            .put("name", project.name());
    json.set("avatarUrls", people.avatars("/secure/projectavatar?pid=" + project.id()));
    if (!project.category().isEmpty()) {
      json.set("projectCategory", Json.object().put("name", project.category()));
    }
    return json.put("projectTypeKey", "business").put("archived", false);
  }

  ObjectNode detailed(Project project) {
    ObjectNode json =
        project(project)
            .put("expand", "description,lead,createdAt,createdBy,projectKeys")
            .put("description", project.description())
            .put("assigneeType", "UNASSIGNED");
    json.set("lead", people.byKey(project.leadKey()));
    json.set("components", Json.array(jira.components().of(project), this::component));
    json.set("issueTypes", Json.array(project.issueTypes(), this::typeById));
    json.set("versions", Json.array());
    json.set("roles", Json.object());
    return json;
  }
}
