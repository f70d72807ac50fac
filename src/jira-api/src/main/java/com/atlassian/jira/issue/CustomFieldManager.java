package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Custom fields by id, name and issue. */
@NullMarked
public interface CustomFieldManager {
  @Nullable CustomField getCustomFieldObject(String id); // P11, id as in "customfield_10010"

  List<CustomField> getCustomFieldObjects(); // P8

  Collection<CustomField> getCustomFieldObjectsByName(String name); // P11
}
