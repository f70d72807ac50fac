package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.ProjectRole;
import java.util.List;

/** Comments as Jira's REST API shows them. */
record CommentJson(Links links, PeopleJson people) {
  private static final int NO_LIMIT = 1_048_576;

  ObjectNode comment(Comment comment) {
    ObjectNode json =
        Json.object()
            .put("self", links.rest("issue/" + comment.issueId() + "/comment/" + comment.id()))
            .put("id", Long.toString(comment.id()));
    json.set("author", people.byKey(comment.author()));
    json.put("body", comment.body());
    json.set("updateAuthor", people.byKey(comment.updateAuthor()));
    json.put("created", Json.time(comment.created())).put("updated", Json.time(comment.updated()));
    if (comment.visibility() instanceof Visibility.RoleOnly role) {
      json.set("visibility", level("role", roleName(role.roleId())));
    } else if (comment.visibility() instanceof Visibility.GroupOnly group) {
      json.set("visibility", level("group", group.group()));
    }
    return json;
  }

  private static ObjectNode level(String type, String value) {
    return Json.object().put("type", type).put("value", value);
  }

  private static String roleName(long id) {
    return ProjectRole.byId(id).map(ProjectRole::label).orElseGet(() -> Long.toString(id));
  }

  ObjectNode page(List<Comment> comments) {
    return page(comments, 0, NO_LIMIT);
  }

  ObjectNode page(List<Comment> comments, int startAt, int maxResults) {
    int from = Math.min(startAt, comments.size());
    int to = (int) Math.min((long) from + maxResults, comments.size());
    ObjectNode json =
        Json.object()
            .put("startAt", startAt)
            .put("maxResults", maxResults)
            .put("total", comments.size());
    json.set("comments", Json.array(comments.subList(from, to), this::comment));
    return json;
  }
}
