package dev.accord.plugin.config;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.accord.engine.ticket.FieldKey;
import java.util.List;

/** Finds the custom fields that a document means by {@code cf:10010} or {@code cf:Vendor}. */
public final class CustomFieldKeys {
  /** The type of our own field, worked out from clocks: nothing can be promised by it. */
  public static final String SLA_TYPE = "dev.accord.accord-plugin:sla";

  private static final String JIRA_PREFIX = "customfield_";

  private final CustomFieldManager manager;

  public CustomFieldKeys(CustomFieldManager manager) {
    this.manager = manager;
  }

  /** Those of the id or the name; a name may be that of several. None when it was deleted. */
  public List<CustomField> fields(FieldKey key) {
    String idOrName = key.value().substring(key.value().indexOf(':') + 1);
    boolean isId = idOrName.chars().allMatch(Character::isDigit);
    CustomField byId = isId ? manager.getCustomFieldObject(JIRA_PREFIX + idOrName) : null;
    return byId == null
        ? List.copyOf(manager.getCustomFieldObjectsByName(idOrName))
        : List.of(byId);
  }

  /** All that this Jira has, but our own. */
  public List<CustomField> all() {
    return manager.getCustomFieldObjects().stream().filter(field -> !isSla(field)).toList();
  }

  /** Whether it is a field of our own type. */
  public static boolean isSla(CustomField field) {
    CustomFieldType type = field.getCustomFieldType();
    return type != null && SLA_TYPE.equals(type.getKey());
  }
}
