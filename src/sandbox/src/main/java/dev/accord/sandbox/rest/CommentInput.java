package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.NewComment;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.ProjectRole;

/** Reads a comment's JSON. */
final class CommentInput {
  private CommentInput() {}

  static NewComment read(JsonNode json) {
    String body = FieldReader.text("comment", json.path("body")).orElse("");
    return new NewComment(body, visibility(json.path("visibility")));
  }

  private static Visibility visibility(JsonNode json) {
    String type = json.path("type").asText("");
    String value = json.path("value").asText("");
    return switch (type) {
      case "" -> new Visibility.Everyone();
      case "group" -> new Visibility.GroupOnly(value);
      case "role" ->
          new Visibility.RoleOnly(
              ProjectRole.byName(value)
                  .orElseThrow(
                      () ->
                          JiraProblem.invalidField(
                              "commentLevel", "The role '%s' does not exist.".formatted(value)))
                  .id());
      default ->
          throw JiraProblem.invalidField(
              "commentLevel", "Visibility is 'role' or 'group', was '%s'.".formatted(type));
    };
  }
}
