package dev.accord.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.jql.JqlSearch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Search by JQL. A page has at most 1000 issues. */
@Path("search")
public final class SearchResource {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 1000;

  private final Jira jira;
  private final Shapes shapes;
  private final IssueView view;

  SearchResource(Jira jira, Shapes shapes) {
    this.jira = jira;
    this.shapes = shapes;
    view = new IssueView(jira, shapes);
  }

  private record Question(
      String jql, int startAt, int maxResults, FieldSelection fields, Set<String> expand) {}

  @GET
  public ObjectNode get(
      @Context HttpServletRequest request,
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    return search(
        Session.of(jira, request),
        new Question(
            jql,
            startAt,
            maxResults,
            FieldSelection.of(fields, "*navigable"),
            IssueView.expansions(expand)));
  }

  @POST
  public ObjectNode post(@Context HttpServletRequest request, JsonNode body) {
    return search(
        Session.of(jira, request),
        new Question(
            body.path("jql").asText(""),
            body.path("startAt").asInt(0),
            body.path("maxResults").asInt(PAGE),
            FieldSelection.of(strings(body.path("fields")), "*navigable"),
            IssueView.expansions(strings(body.path("expand")))));
  }

  private static List<String> strings(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isTextual()) {
      found.add(node.asText());
    }
    node.forEach(one -> found.add(one.asText()));
    return found;
  }

  private ObjectNode search(Session session, Question question) {
    int start = Math.max(0, question.startAt());
    int max =
        question.maxResults() < 0 ? LARGEST_PAGE : Math.min(question.maxResults(), LARGEST_PAGE);
    JqlSearch.Found found = find(session, question.jql(), start, max);
    List<Issue> issues = jira.issues().byIds(found.ids());
    ObjectNode json =
        Json.object()
            .put("expand", "schema,names")
            .put("startAt", start)
            .put("maxResults", max)
            .put("total", found.total());
    json.set("issues", view.list(session, issues, question.fields(), question.expand()));
    if (question.expand().contains("names")) {
      json.set("names", shapes.fields().names());
    }
    return json;
  }

  private JqlSearch.Found find(Session session, String jql, int start, int max) {
    try {
      return jira.search()
          .search(JqlParser.parse(jql), new JqlSearch.Eyes.Of(session.user()), start, max);
    } catch (JqlException e) {
      throw JiraProblem.invalid(e.messages());
    }
  }
}
