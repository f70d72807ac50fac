package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The comments of an issue. */
@Path("issue/{issue}/comment")
public final class CommentResource {
  private final Jira jira;
  private final Shapes shapes;

  CommentResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
  }

  @GET
  public ObjectNode list(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("1048576") int maxResults,
      @QueryParam("orderBy") @DefaultValue("created") String orderBy) {
    Session session = Session.of(jira, request);
    List<Comment> comments = new ArrayList<>(readable(session, session.issue(idOrKey)));
    if (orderBy.equals("-created")) {
      Collections.reverse(comments);
    }
    return shapes.comments().page(comments, Math.max(0, startAt), Math.max(0, maxResults));
  }

  @POST
  public Response add(
      @Context HttpServletRequest request, @PathParam("issue") String idOrKey, JsonNode body) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Comment comment = jira.comments().add(actor, session.issue(idOrKey), CommentInput.read(body));
    return Response.status(Response.Status.CREATED)
        .entity(shapes.comments().comment(comment))
        .build();
  }

  @GET
  @Path("{comment}")
  public ObjectNode read(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("comment") String id) {
    Session session = Session.of(jira, request);
    return shapes.comments().comment(find(session, session.issue(idOrKey), id));
  }

  @PUT
  @Path("{comment}")
  public ObjectNode edit(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("comment") String id,
      JsonNode body) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Issue issue = session.issue(idOrKey);
    Comment comment = find(session, issue, id);
    return shapes
        .comments()
        .comment(jira.comments().edit(actor, issue, comment, CommentInput.read(body)));
  }

  @DELETE
  @Path("{comment}")
  public void delete(
      @Context HttpServletRequest request,
      @PathParam("issue") String idOrKey,
      @PathParam("comment") String id) {
    Session session = Session.of(jira, request);
    User actor = session.required();
    Issue issue = session.issue(idOrKey);
    jira.comments().delete(actor, issue, find(session, issue, id));
  }

  private List<Comment> readable(Session session, Issue issue) {
    return jira.issueModule()
        .commentReaders()
        .readable(session.user(), issue, jira.issues().comments(issue.id()));
  }

  private Comment find(Session session, Issue issue, String id) {
    return readable(session, issue).stream()
        .filter(comment -> Long.toString(comment.id()).equals(id))
        .findFirst()
        .orElseThrow(
            () -> JiraProblem.notFound("Can not find a comment for the id: %s.".formatted(id)));
  }
}
