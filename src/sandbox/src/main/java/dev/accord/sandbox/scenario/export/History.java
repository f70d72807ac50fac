package dev.accord.sandbox.scenario.export;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.issue.ChangeGroup;
import dev.accord.sandbox.jira.issue.ChangeItem;
import java.util.List;
import java.util.Optional;

/**
 * Histories of an export in the ids of this Jira. Texts stay as they were then, so that a status
 * that was renamed since still reads as people knew it. Fields that the sandbox has not are kept
 * word for word.
 */
record History(ExportWorld world) {
  /** A change without items is left out: Jira writes none, and nothing changed. */
  List<ChangeGroup> of(List<Exported.Change> changes) {
    return changes.stream()
        .filter(change -> !change.items().isEmpty())
        .map(
            change ->
                new ChangeGroup(
                    0,
                    0,
                    world.userKey(change.author()),
                    change.at(),
                    change.items().stream().map(this::item).toList()))
        .toList();
  }

  private ChangeItem item(Exported.Item item) {
    return new ChangeItem(
        item.custom(),
        item.field(),
        reference(item, item.from()),
        item.from().text(),
        reference(item, item.to()),
        item.to().text());
  }

  private Optional<String> reference(Exported.Item item, Exported.Side side) {
    if (item.custom()) {
      return world.fieldByName(item.field()).map(field -> custom(field, side)).orElse(side.id());
    }
    Optional<String> id = side.id();
    return switch (item.field()) {
      case "status", "priority", "resolution", "issuetype" ->
          id.flatMap(value -> world.constant(item.field(), value));
      case "assignee", "reporter" -> id.flatMap(world::userKey);
      case "Component" -> id.flatMap(world::component).map(value -> Long.toString(value));
      case "project" -> side.text().flatMap(this::projectId);
      default -> id;
    };
  }

  private Optional<String> projectId(String name) {
    return world.projects().values().stream()
        .filter(project -> project.name().equals(name))
        .map(project -> Long.toString(project.id()))
        .findFirst();
  }

  private Optional<String> custom(CustomField field, Exported.Side side) {
    if (field.kind() == CustomFieldKind.SELECT) {
      return side.text().flatMap(field::option).map(option -> Long.toString(option.id()));
    }
    return field.kind() == CustomFieldKind.USER ? side.id().flatMap(world::userKey) : side.id();
  }
}
