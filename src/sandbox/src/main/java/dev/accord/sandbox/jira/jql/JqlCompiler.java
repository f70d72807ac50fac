package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.constant.CustomField;
import dev.accord.sandbox.jira.constant.CustomFieldKind;
import dev.accord.sandbox.jira.constant.CustomFields;
import dev.accord.sandbox.jira.constant.FieldOption;
import dev.accord.sandbox.jira.jql.JqlQuery.SortKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a query into SQL with bound values. */
final class JqlCompiler {
  private static final Pattern CUSTOM = Pattern.compile("(?:cf\\[|customfield_)([0-9]{1,18})]?");

  private final Fields fields;
  private final CustomFields customFields;
  private final UserSearch users;
  private final Supplier<PluginSearch> plugins;

  JqlCompiler(
      Fields fields, CustomFields customFields, UserSearch users, Supplier<PluginSearch> plugins) {
    this.plugins = plugins;
    this.fields = fields;
    this.customFields = customFields;
    this.users = users;
  }

  Sql where(Clause clause, Asker asker, Problems problems) {
    if (clause instanceof Clause.And and) {
      return Sql.and(and.clauses().stream().map(one -> where(one, asker, problems)).toList());
    }
    if (clause instanceof Clause.Or or) {
      return Sql.or(or.clauses().stream().map(one -> where(one, asker, problems)).toList());
    }
    if (clause instanceof Clause.Not not) {
      return where(not.clause(), asker, problems).not();
    }
    Clause.Terminal terminal = (Clause.Terminal) clause;
    return find(terminal.field())
        .map(field -> field.where(terminal, asker, problems))
        .orElseGet(() -> problems.add(unknown(terminal.field())));
  }

  /** The expressions to sort by; the newest issue first where they leave a choice. */
  String orderBy(List<SortKey> keys, Problems problems) {
    List<String> parts = new ArrayList<>();
    for (SortKey key : keys) {
      Optional<String> part =
          find(key.field())
              .map(field -> field.orderBy(key.descending()))
              .filter(text -> !text.isEmpty());
      part.ifPresentOrElse(parts::add, () -> problems.add(unsortable(key.field())));
    }
    boolean upwards = !keys.isEmpty() && !keys.get(0).descending();
    parts.add("i.id" + SearchField.direction(!upwards));
    return String.join(", ", parts);
  }

  private static String unknown(String field) {
    return "Field '%s' does not exist or you do not have permission to view it.".formatted(field);
  }

  private String unsortable(String field) {
    return find(field).isPresent()
        ? "Field '%s' does not support sorting.".formatted(field)
        : "Not able to sort using field '%s'.".formatted(field);
  }

  private Optional<SearchField> find(String name) {
    return fields.find(name).or(() -> custom(name).map(this::search)).or(() -> property(name));
  }

  /** Of two declarations of one value, the first counts. */
  private Optional<SearchField> property(String name) {
    return plugins.get().properties().stream()
        .filter(property -> property.isNamed(name))
        .findFirst()
        .map(PropertyField::new);
  }

  private Optional<CustomField> custom(String name) {
    Matcher id = CUSTOM.matcher(name);
    return id.matches()
        ? customFields.byId(Long.parseLong(id.group(1)))
        : customFields.byName(name);
  }

  private SearchField search(CustomField field) {
    boolean chosen = field.kind() == CustomFieldKind.SELECT || field.kind() == CustomFieldKind.USER;
    if (!chosen) {
      return new CustomSearch(field);
    }
    Function<String, Collection<?>> resolve =
        field.kind() == CustomFieldKind.USER ? users::keys : text -> optionIds(field, text);
    return new ManyField(
        "SELECT 1 FROM custom_field_value v WHERE v.issue_id = i.id AND v.field_id = "
            + field.id()
            + " AND %s",
        "v.text_value",
        resolve,
        users::call);
  }

  private static Collection<String> optionIds(CustomField field, String text) {
    return field.options().stream()
        .filter(
            option ->
                option.value().equalsIgnoreCase(text) || Long.toString(option.id()).equals(text))
        .map(FieldOption::id)
        .map(id -> Long.toString(id))
        .toList();
  }
}
