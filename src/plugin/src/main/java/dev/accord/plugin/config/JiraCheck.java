package dev.accord.plugin.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the definitions speak of and this Jira does not have: a status, group, user, field or
 * project that was deleted, renamed or misspelt. None of it prevents applying, because history may
 * still hold it.
 */
public final class JiraCheck {
  private final ConstantsManager constants;
  private final PriorityManager priorities;
  private final CustomFieldKeys customFields;
  private final GroupManager groups;
  private final UserManager users;
  private final ProjectManager projects;

  public JiraCheck(
      ConstantsManager constants,
      PriorityManager priorities,
      CustomFieldKeys customFields,
      GroupManager groups,
      UserManager users,
      ProjectManager projects) {
    this.constants = constants;
    this.priorities = priorities;
    this.customFields = customFields;
    this.groups = groups;
    this.users = users;
    this.projects = projects;
  }

  List<Finding> warnings(Definitions definitions) {
    List<Finding> warnings = new ArrayList<>();
    definitions.departments().forEach(department -> checkDepartment(department, warnings));
    PlacedFilters.in(definitions).forEach(placed -> checkFilter(placed, warnings));
    definitions
        .projects()
        .forEach(
            settings -> {
              if (projects.getProjectObjByKey(settings.project()) == null) {
                warnings.add(missing("projects", "project", settings.project()));
              }
            });
    return warnings;
  }

  private void checkDepartment(Department department, List<Finding> warnings) {
    String path = "departments[%s]".formatted(department.id());
    for (MemberGroup member : department.memberGroups()) {
      checkGroup(path + ".memberGroups", member.group(), warnings);
    }
    Stream.concat(department.head().stream(), department.deputies().stream())
        .map(UserKey::value)
        .filter(key -> users.getUserByKey(key) == null)
        .forEach(key -> warnings.add(missing(path, "user with key", key)));
  }

  private void checkFilter(PlacedFilter placed, List<Finding> warnings) {
    if (placed.leaf() instanceof Filter.InGroup inGroup) {
      checkGroup(placed.path(), inGroup.group(), warnings);
      checkField(placed.path(), inGroup.userField(), warnings);
    } else if (placed.leaf() instanceof Filter.HasValue hasValue) {
      checkField(placed.path(), hasValue.field(), warnings);
    } else if (placed.leaf() instanceof Filter.OneOf oneOf) {
      checkField(placed.path(), oneOf.field(), warnings);
      checkValues(placed.path(), oneOf, warnings);
    }
  }

  private void checkField(String path, FieldKey field, List<Finding> warnings) {
    if (field.isCustom() && customFields.fields(field).isEmpty()) {
      warnings.add(missing(path, "custom field", field.value()));
    }
  }

  private void checkGroup(String path, String group, List<Finding> warnings) {
    if (groups.getGroup(group) == null) {
      warnings.add(missing(path, "group", group));
    }
  }

  private void checkValues(String path, Filter.OneOf filter, List<Finding> warnings) {
    FieldKey field = filter.field();
    if (field.equals(FieldKey.STATUS)) {
      checkConstants(path, "status", filter, constants.getStatuses(), warnings);
    } else if (field.equals(FieldKey.PRIORITY)) {
      checkConstants(path, "priority", filter, priorities.getPriorities(), warnings);
    } else if (field.equals(FieldKey.TYPE)) {
      checkConstants(path, "issue type", filter, constants.getAllIssueTypeObjects(), warnings);
    } else if (field.equals(FieldKey.RESOLUTION)) {
      checkConstants(path, "resolution", filter, constants.getResolutions(), warnings);
    }
  }

  private static void checkConstants(
      String path,
      String what,
      Filter.OneOf filter,
      Collection<? extends IssueConstant> known,
      List<Finding> warnings) {
    for (String value : filter.idsOrNames()) {
      boolean exists =
          known.stream()
              .anyMatch(one -> one.getId().equals(value) || one.getName().equalsIgnoreCase(value));
      if (!exists) {
        warnings.add(missing(path, what, value));
      }
    }
  }

  private static Finding missing(String path, String what, String value) {
    return new Finding(
        path,
        "this Jira has no %s '%s'".formatted(what, value),
        "Maybe it was renamed or deleted; correct it unless only old issues have it.");
  }
}
