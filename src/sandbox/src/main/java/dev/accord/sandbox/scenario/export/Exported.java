package dev.accord.sandbox.scenario.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.sandbox.jira.constant.StatusCategory;
import dev.accord.sandbox.jira.issue.IssueKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an export says, in the ids of the Jira that it comes from. */
final class Exported {
  private Exported() {}

  /** A priority, a resolution, an issue type, a component. */
  record Named(String id, String name) {}

  record Status(Named named, Optional<StatusCategory> category) {}

  /**
   * Somebody.
   *
   * @param key never changes; the account id in exports of Jira Cloud
   * @param login absent in exports of Jira Cloud
   */
  record Person(
      String key,
      Optional<String> login,
      String displayName,
      Optional<String> email,
      Optional<String> zone) {}

  /** A change of one field. */
  record Item(boolean custom, String field, Side from, Side to) {}

  /** One side of a change: an id or key, and what people read. */
  record Side(Optional<String> id, Optional<String> text) {
    Optional<Named> named() {
      return id.map(value -> new Named(value, text.orElse(value)));
    }
  }

  record Change(String id, Optional<Person> author, Instant at, List<Item> items) {}

  /** Who alone may read a comment: a role or a group. */
  record Restriction(boolean group, String name) {}

  record Comment(
      Optional<Person> author,
      String body,
      Instant created,
      Optional<Person> updateAuthor,
      Instant updated,
      Optional<Restriction> restriction) {}

  record People(Optional<Person> creator, Optional<Person> reporter, Optional<Person> assignee) {}

  record Moments(Instant created, Instant updated, Optional<Instant> resolved) {}

  /**
   * Fields of an issue as they stand.
   *
   * @param custom values that are not null, by the field's id
   */
  record Fields(
      Named type,
      Status status,
      Optional<Named> priority,
      Optional<Named> resolution,
      String summary,
      Optional<String> description,
      Optional<LocalDate> due,
      List<Named> components,
      List<String> labels,
      Map<String, JsonNode> custom) {
    Fields {
      components = List.copyOf(components);
      labels = List.copyOf(labels);
      custom = new LinkedHashMap<>(custom);
    }
  }

  /**
   * An issue.
   *
   * @param project id and name; the key is in the issue's key
   * @param changes oldest first, each once
   * @param repeated ids of changes that stand twice
   */
  record Issue(
      IssueKey key,
      Named project,
      Fields fields,
      People people,
      Moments moments,
      List<Change> changes,
      Set<String> repeated,
      List<Comment> comments) {
    Issue {
      repeated = Set.copyOf(repeated);
      changes = List.copyOf(changes);
      comments = List.copyOf(comments);
    }

    /** The status in which it was created: its history read backwards. */
    Named firstStatus() {
      return changes.stream()
          .flatMap(change -> change.items().stream())
          .filter(item -> !item.custom() && item.field().equals("status"))
          .findFirst()
          .flatMap(item -> item.from().named())
          .orElse(fields.status().named());
    }
  }
}
