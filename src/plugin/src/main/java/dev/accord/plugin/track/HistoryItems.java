package dev.accord.plugin.track;

import com.atlassian.jira.issue.history.ChangeItemBean;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.plugin.config.CustomFieldKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a change group as Jira writes them.
 *
 * <p>Single values have an id and a text, labels stand in one text with spaces between, components
 * come one item each, and a custom field is named by its name and not by its id. Fields that no
 * filter can ask for are left out.
 */
public final class HistoryItems {
  private static final Map<String, FieldKey> SINGLE =
      Map.of(
          "issuetype", FieldKey.TYPE,
          "priority", FieldKey.PRIORITY,
          "status", FieldKey.STATUS,
          "resolution", FieldKey.RESOLUTION,
          "reporter", FieldKey.REPORTER,
          "assignee", FieldKey.ASSIGNEE);

  private final CustomFieldKeys customFields;
  private final StatusCategories categories;

  public HistoryItems(CustomFieldKeys customFields, StatusCategories categories) {
    this.customFields = customFields;
    this.categories = categories;
  }

  List<FieldChange> read(List<ChangeItemBean> items, Set<FieldKey> wanted) {
    List<FieldChange> changes = new ArrayList<>();
    for (ChangeItemBean item : items) {
      if (item.getFieldType().equals(ChangeItemBean.CUSTOM_FIELD)) {
        addCustom(item, wanted, changes);
      } else {
        addSystem(item, items, changes);
      }
    }
    return changes;
  }

  private void addSystem(
      ChangeItemBean item, List<ChangeItemBean> group, List<FieldChange> changes) {
    switch (item.getField()) {
      case "status" -> {
        changes.add(single(FieldKey.STATUS, item));
        changes.add(
            new FieldChange.Whole(
                FieldKey.STATUS_CATEGORY, category(item.getFrom()), category(item.getTo())));
      }
      case "project" -> changes.add(project(item, group));
      case "labels" ->
          changes.add(
              new FieldChange.Whole(
                  FieldKey.LABEL, words(item.getFromString()), words(item.getToString())));
      case "Component" ->
          changes.add(
              new FieldChange.Part(
                  FieldKey.COMPONENT,
                  value(item.getFrom(), item.getFromString()),
                  value(item.getTo(), item.getToString())));
      case "duedate" ->
          changes.add(
              new FieldChange.Whole(
                  FieldKey.DUE_DATE,
                  value(item.getFrom(), item.getFrom()),
                  value(item.getTo(), item.getTo())));
      default ->
          Optional.ofNullable(SINGLE.get(item.getField()))
              .ifPresent(field -> changes.add(single(field, item)));
    }
  }

  private void addCustom(ChangeItemBean item, Set<FieldKey> wanted, List<FieldChange> changes) {
    for (FieldKey key : wanted) {
      boolean meant =
          customFields.fields(key).stream()
              .anyMatch(field -> field.getName().equals(item.getField()));
      if (meant) {
        changes.add(
            new FieldChange.Whole(
                key,
                CustomFieldValues.fromHistory(item.getFrom(), item.getFromString()),
                CustomFieldValues.fromHistory(item.getTo(), item.getToString())));
      }
    }
  }

  /** A move names projects by id and name; their keys stand in the item for the issue key. */
  private static FieldChange project(ChangeItemBean item, List<ChangeItemBean> group) {
    Optional<ChangeItemBean> key =
        group.stream().filter(one -> one.getField().equals("Key")).findFirst();
    return new FieldChange.Whole(
        FieldKey.PROJECT,
        value(item.getFrom(), projectKey(key.map(ChangeItemBean::getFromString))),
        value(item.getTo(), projectKey(key.map(ChangeItemBean::getToString))));
  }

  private static @Nullable String projectKey(Optional<String> issueKey) {
    return issueKey
        .filter(key -> key.contains("-"))
        .map(key -> key.substring(0, key.lastIndexOf('-')))
        .orElse(null);
  }

  private static FieldChange single(FieldKey field, ChangeItemBean item) {
    return new FieldChange.Whole(
        field,
        value(item.getFrom(), item.getFromString()),
        value(item.getTo(), item.getToString()));
  }

  private List<FieldValue> category(@Nullable String statusId) {
    return statusId == null ? List.of() : categories.of(statusId);
  }

  /** Nothing when there is no id and no text; one stands in for the other. */
  private static List<FieldValue> value(@Nullable String id, @Nullable String text) {
    String first = id == null || id.isBlank() ? text : id;
    return first == null || first.isBlank()
        ? List.of()
        : List.of(new FieldValue(first, text == null || text.isBlank() ? first : text));
  }

  private static List<FieldValue> words(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" "))
            .filter(word -> !word.isEmpty())
            .map(FieldValue::of)
            .toList();
  }
}
