package dev.accord.sandbox.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.jql.JqlException;
import dev.accord.sandbox.jira.jql.JqlParser;
import dev.accord.sandbox.jira.jql.JqlSearch;
import dev.accord.sandbox.server.Layout;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Searches issues by JQL; an issue's key in the path leads to it. */
final class SearchPage extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient Look look;

  SearchPage(Site site) {
    super(site);
    this.look = new Look(site.jira());
  }

  @Override
  void show(Visit visit) throws IOException {
    if (!visit.rest().isEmpty()) {
      visit.redirect("/browse/" + Visit.encoded(visit.rest()));
      return;
    }
    visit.requireUser();
    String jql = visit.param("jql").orElse("ORDER BY updated DESC");
    write(
        visit,
        "Issues",
        Layout.GENERAL,
        div(h1("Issues"), queryForm(visit, jql), results(visit, jql)));
  }

  private static DomContent queryForm(Visit visit, String jql) {
    return form(
            label("JQL").withFor("advanced-search"),
            input()
                .withId("advanced-search")
                .withName("jql")
                .withValue(jql)
                .withClass("text full-width-field"),
            Forms.submit("Search"))
        .withMethod("get")
        .withAction(visit.url("/issues/"))
        .withClass("aui sandbox-query");
  }

  private DomContent results(Visit visit, String jql) {
    try {
      int start = visit.number("startIndex", 0);
      JqlSearch.Eyes eyes = new JqlSearch.Eyes.Of(visit.user());
      JqlSearch.Found found =
          site().jira().search().search(JqlParser.parse(jql), eyes, start, PAGE);
      return found.total() == 0
          ? p("No issues match. Try a wider search, for instance: created >= -7d")
          : div(list(visit, found), pager(visit, jql, start, found.total()));
    } catch (JqlException e) {
      return div(each(e.messages(), message -> p(message)))
          .withClass("aui-message aui-message-error")
          .attr("role", "alert");
    }
  }

  private DomContent list(Visit visit, JqlSearch.Found found) {
    List<Issue> issues = site().jira().issues().byIds(found.ids());
    List<CalculatedField> fields = site().jira().calculatedFields().shown();
    return table(
            thead(tr(each(headings(fields), name -> th(name).attr("scope", "col")))),
            tbody(each(issues, issue -> row(visit, issue, fields))))
        .withId("issuetable")
        .withClass("aui");
  }

  /**
   * The columns are the same for everybody: where Jira lets people choose, plugins' fields show.
   */
  private static List<String> headings(List<CalculatedField> fields) {
    List<String> headings =
        new ArrayList<>(List.of("Key", "Summary", "Type", "Status", "Priority"));
    fields.forEach(field -> headings.add(field.name()));
    headings.addAll(List.of("Assignee", "Reporter", "Created", "Updated"));
    return headings;
  }

  private DomContent row(Visit visit, Issue issue, List<CalculatedField> fields) {
    return tr(
            td(a(issue.key().toString()).withHref(visit.url("/browse/" + issue.key()))),
            td(issue.fields().summary()),
            td(look.type(issue)),
            td(look.status(issue.state().statusId())),
            td(look.priority(issue)),
            each(fields, field -> td(cell(field, issue)).withClass(field.key())),
            td(look.person(issue.fields().assignee(), "Unassigned")),
            td(look.person(issue.fields().reporter(), "Nobody")),
            td(Look.moment(visit, issue.created())),
            td(Look.moment(visit, issue.updated())))
        .withData("issuekey", issue.key().toString());
  }

  private DomContent cell(CalculatedField field, Issue issue) {
    return rawHtml(site().jira().calculatedFields().values().columnHtml(field, issue).orElse(""));
  }

  private static DomContent pager(Visit visit, String jql, int start, int total) {
    int last = Math.min(total, start + PAGE);
    String where = "%,d to %,d of %,d".formatted(start + 1, last, total);
    return nav(
            start > 0 ? page(visit, jql, Math.max(0, start - PAGE), "Previous") : text(""),
            text(" " + where + " "),
            last < total ? page(visit, jql, last, "Next") : text(""))
        .withClass("sandbox-pager")
        .attr("aria-label", "Pages of results");
  }

  private static DomContent page(Visit visit, String jql, int start, String label) {
    return a(label)
        .withHref(visit.url("/issues/?jql=" + Visit.encoded(jql) + "&startIndex=" + start));
  }
}
