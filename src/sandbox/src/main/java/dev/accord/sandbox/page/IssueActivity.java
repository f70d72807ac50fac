package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import dev.accord.sandbox.jira.issue.Comment;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.ProjectRole;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;

/** Comments and history of an issue. */
final class IssueActivity {
  private final Jira jira;
  private final Look look;

  IssueActivity(Jira jira, Look look) {
    this.jira = jira;
    this.look = look;
  }

  DomContent draw(Visit visit, Issue issue) {
    List<Comment> comments =
        jira.issueModule()
            .commentReaders()
            .readable(visit.user(), issue, jira.issues().comments(issue.id()));
    List<ChangeGroup> history = jira.issues().history(issue.id());
    return section(
            h2("Activity"),
            h3("Comments (%d)".formatted(comments.size())),
            comments.isEmpty() ? p("No comments yet.").withClass("sandbox-quiet") : text(""),
            each(comments, comment -> comment(visit, comment)),
            TagCreator.details(
                    TagCreator.summary("History (%d)".formatted(history.size())),
                    each(history, group -> group(visit, group)))
                .withId("changehistory"))
        .withId("activity");
  }

  private DomContent comment(Visit visit, Comment comment) {
    return div(
            div(
                    strong(look.person(comment.author())),
                    text(" · "),
                    Look.moment(visit, comment.created()),
                    restriction(comment.visibility()))
                .withClass("sandbox-by"),
            p(comment.body()).withClass("sandbox-text"))
        .withId("comment-" + comment.id())
        .withClass("sandbox-comment");
  }

  private static DomContent restriction(Visibility visibility) {
    if (visibility instanceof Visibility.RoleOnly role) {
      String name =
          ProjectRole.byId(role.roleId()).map(ProjectRole::label).orElse("a role that is gone");
      return span(" · only role " + name).withClass("sandbox-quiet");
    }
    return visibility instanceof Visibility.GroupOnly group
        ? span(" · only group " + group.group()).withClass("sandbox-quiet")
        : text("");
  }

  private DomContent group(Visit visit, ChangeGroup group) {
    return div(
            div(
                    strong(look.person(group.author())),
                    text(" · "),
                    Look.moment(visit, group.created()))
                .withClass("sandbox-by"),
            table(
                    thead(tr(th("Field"), th("Original value"), th("New value"))),
                    tbody(each(group.items(), IssueActivity::item)))
                .withClass("aui"))
        .withClass("sandbox-change");
  }

  private static DomContent item(ChangeItem item) {
    return tr(td(item.field()), td(item.fromText().orElse("")), td(item.toText().orElse("")));
  }
}
