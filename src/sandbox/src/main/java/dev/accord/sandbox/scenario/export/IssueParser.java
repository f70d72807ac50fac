package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.issue.IssueKey;
import dev.accord.sandbox.scenario.export.Exported.Named;
import dev.accord.sandbox.scenario.export.Exported.Person;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one issue of an export. */
final class IssueParser {
  private static final int LONGEST_PROJECT_KEY = 10;

  private IssueParser() {}

  /**
   * Reads an issue.
   *
   * @throws IllegalArgumentException when it cannot be used, with the reason
   */
  static Exported.Issue parse(JsonNode entry) {
    if (!entry.isObject()) {
      throw new IllegalArgumentException("is no issue but " + entry.getNodeType());
    }
    Node issue = new Node("", entry);
    String key = issue.text("key");
    Node fields = issue.need("fields");
    Node project = fields.need("project");
    Set<String> repeated = new LinkedHashSet<>();
    List<Exported.Change> changes = changes(issue.need("changelog"), repeated);
    List<Exported.Comment> comments =
        fields.maybe("comment").map(IssueParser::comments).orElse(List.of());
    return new Exported.Issue(
        key(key),
        named(project),
        fields(fields),
        new Exported.People(
            person(fields, "creator"), person(fields, "reporter"), person(fields, "assignee")),
        new Exported.Moments(
            fields.instant("created"),
            fields.maybe("updated").isPresent()
                ? fields.instant("updated")
                : fields.instant("created"),
            fields.maybe("resolutiondate").map(date -> fields.instant("resolutiondate"))),
        changes,
        repeated,
        comments);
  }

  private static IssueKey key(String text) {
    return IssueKey.parse(text)
        .filter(key -> key.project().length() <= LONGEST_PROJECT_KEY)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "key '%s' is none; it must be 2 to %d letters, a dash and a number"
                        .formatted(text, LONGEST_PROJECT_KEY)));
  }

  /** The key of an entry that could not be read, as far as it has one. */
  static String subject(JsonNode entry) {
    return entry.path("key").asText("");
  }

  private static Exported.Fields fields(Node fields) {
    Map<String, JsonNode> custom = new LinkedHashMap<>();
    fields
        .json()
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().startsWith("customfield_") && !field.getValue().isNull()) {
                custom.put(field.getKey(), field.getValue());
              }
            });
    return new Exported.Fields(
        named(fields.need("issuetype")),
        status(fields.need("status")),
        fields.maybe("priority").map(IssueParser::named),
        fields.maybe("resolution").map(IssueParser::named),
        fields.text("summary"),
        fields.maybeText("description"),
        fields.maybeText("duedate").map(IssueParser::day),
        fields.list("components", IssueParser::named),
        fields.list("labels", Node::text),
        custom);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("fields.duedate is no date: '%s'".formatted(text), e);
    }
  }

  private static Named named(Node node) {
    return new Named(node.text("id"), node.text("name"));
  }

  private static Exported.Status status(Node node) {
    return new Exported.Status(
        named(node),
        node.maybe("statusCategory")
            .flatMap(category -> category.maybeText("key"))
            .flatMap(IssueParser::category));
  }

  private static Optional<StatusCategory> category(String key) {
    return Arrays.stream(StatusCategory.values()).filter(one -> one.key().equals(key)).findFirst();
  }

  private static Optional<Person> person(Node parent, String member) {
    return parent.maybe(member).map(IssueParser::person);
  }

  /** The person that a custom field's value is; empty where it is something else. */
  static Optional<Person> personIn(JsonNode value) {
    boolean named =
        value.path("key").isTextual()
            || value.path("accountId").isTextual()
            || value.path("name").isTextual();
    return value.path("displayName").isTextual() && named
        ? Optional.of(person(new Node("custom field", value)))
        : Optional.empty();
  }

  private static Person person(Node node) {
    Optional<String> login = node.maybeText("name");
    String key =
        node.maybeText("key")
            .or(() -> node.maybeText("accountId"))
            .or(() -> login)
            .orElseThrow(
                () -> new IllegalArgumentException(node.path() + " has neither key nor name"));
    return new Person(
        key,
        login,
        node.maybeText("displayName").or(() -> login).orElse(key),
        node.maybeText("emailAddress"),
        node.maybeText("timeZone"));
  }

  private static List<Exported.Change> changes(Node changelog, Set<String> repeated) {
    requireAll(changelog, "histories");
    Set<String> ids = new HashSet<>();
    return changelog.list("histories", IssueParser::change).stream()
        .filter(change -> isFirst(change.id(), ids, repeated))
        .sorted(Comparator.comparing(Exported.Change::at).thenComparing(IssueParser::sequence))
        .toList();
  }

  private static boolean isFirst(String id, Set<String> ids, Set<String> repeated) {
    boolean first = id.isEmpty() || ids.add(id);
    if (!first) {
      repeated.add(id);
    }
    return first;
  }

  /** Ids of histories grow; texts that are no numbers keep the order of the file. */
  private static long sequence(Exported.Change change) {
    return change.id().matches("[0-9]{1,18}") ? Long.parseLong(change.id()) : 0;
  }

  private static void requireAll(Node page, String member) {
    int present = page.json().path(member).size();
    int total = page.json().path("total").asInt(present);
    if (present < total) {
      throw new IllegalArgumentException(
          "%s has %d of %d %s; export it with all of them"
              .formatted(page.path(), present, total, member));
    }
  }

  private static Exported.Change change(Node node) {
    return new Exported.Change(
        node.maybeText("id").orElse(""),
        person(node, "author"),
        node.instant("created"),
        node.list("items", IssueParser::item));
  }

  private static Exported.Item item(Node node) {
    return new Exported.Item(
        node.maybeText("fieldtype").filter("custom"::equals).isPresent(),
        node.text("field"),
        new Exported.Side(node.maybeText("from"), node.maybeText("fromString")),
        new Exported.Side(node.maybeText("to"), node.maybeText("toString")));
  }

  private static List<Exported.Comment> comments(Node page) {
    requireAll(page, "comments");
    return page.list("comments", IssueParser::comment).stream()
        .sorted(Comparator.comparing(Exported.Comment::created))
        .toList();
  }

  private static Exported.Comment comment(Node node) {
    return new Exported.Comment(
        person(node, "author"),
        node.text("body"),
        node.instant("created"),
        person(node, "updateAuthor"),
        node.maybe("updated").isPresent() ? node.instant("updated") : node.instant("created"),
        node.maybe("visibility")
            .map(
                level ->
                    new Exported.Restriction(
                        level.text("type").equals("group"), level.text("value"))));
  }
}
