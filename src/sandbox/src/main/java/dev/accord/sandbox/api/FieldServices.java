package dev.accord.sandbox.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.field.CalculatedField;
import dev.accord.sandbox.server.FieldTypes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields: those with stored values, and those of plugins' types. */
record FieldServices(Views views, FieldTypes types) implements CustomFieldManager {
  @Override
  public @Nullable CustomField getCustomFieldObject(String id) {
    return all().filter(field -> field.getId().equals(id)).findFirst().orElse(null);
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return all().toList();
  }

  @Override
  public Collection<CustomField> getCustomFieldObjectsByName(String name) {
    return all().filter(field -> field.getName().equals(name)).toList();
  }

  private Stream<CustomField> all() {
    return Stream.concat(
        views.jira().customFields().all().stream().map(ApiField.Stored::new),
        views.jira().calculatedFields().all().stream().map(this::shown));
  }

  private CustomField shown(CalculatedField field) {
    return new ApiField.Calculated(views, types, field);
  }

  /** Types of plugins only; null when none has the key. */
  @Override
  public @Nullable CustomFieldType<?, ?> getCustomFieldType(String key) {
    if (key.startsWith("com.atlassian.")) {
      throw notModelled("getCustomFieldType of Jira's own type " + key);
    }
    return types.byKey(key).orElse(null);
  }

  /** Of plugins' types, for all projects and issue types, without a searcher. */
  @Override
  @SuppressWarnings("rawtypes") // as Jira declares it
  public CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType fieldType,
      @Nullable CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<@Nullable IssueType> issueTypes)
      throws GenericEntityException {
    boolean everywhere =
        contexts.equals(List.of(GlobalIssueContext.getInstance()))
            && issueTypes.equals(Collections.singletonList(null));
    if (customFieldSearcher != null || !everywhere) {
      throw notModelled("createCustomField with a searcher or for some issues only");
    }
    Optional<CustomFieldType<?, ?>> known = types.byKey(fieldType.getKey());
    if (known.isEmpty()) {
      throw notModelled("createCustomField of the type " + fieldType.getKey());
    }
    try {
      return shown(views.jira().calculatedFields().add(fieldName, description, fieldType.getKey()));
    } catch (JiraProblem refused) {
      throw new GenericEntityException(String.valueOf(refused.getMessage()));
    }
  }

  private static UnsupportedOperationException notModelled(String what) {
    return new UnsupportedOperationException(
        "CustomFieldManager.%s is not modelled by the sandbox".formatted(what));
  }
}
