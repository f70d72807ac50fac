package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields by id, name and issue. */
@NullMarked
public interface CustomFieldManager {
  @Nullable CustomField getCustomFieldObject(String id); // P11, id as in "customfield_10010"

  List<CustomField> getCustomFieldObjects(); // P8

  Collection<CustomField> getCustomFieldObjectsByName(String name); // P11

  @Nullable CustomFieldType getCustomFieldType(String key); // P8; raw, as in Jira

  /**
   * Makes a field; without a searcher it is not searched.
   *
   * @param issueTypes the one element null stands for every type
   */
  CustomField createCustomField( // P8, JD 7.2
      String fieldName,
      String description,
      CustomFieldType fieldType,
      @Nullable CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<@Nullable IssueType> issueTypes)
      throws GenericEntityException;
}
