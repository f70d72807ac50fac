package dev.accord.plugin.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.ProjectManager;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the definitions speak of and this Jira does not have: a status, group, user, field or
 * project that was deleted, renamed or misspelt. None of it prevents applying, because history may
 * still hold it.
 */
public final class JiraCheck {
  private final JiraFields fields;
  private final JiraPeople people;
  private final ProjectManager projects;
  private final Predicate<String> outside;

  /**
   * @param outside whether a group is one of another system that has sent something
   */
  public JiraCheck(
      JiraFields fields, JiraPeople people, ProjectManager projects, Predicate<String> outside) {
    this.fields = fields;
    this.people = people;
    this.projects = projects;
    this.outside = outside;
  }

  List<Finding> warnings(Definitions definitions) {
    List<Finding> warnings = new ArrayList<>();
    for (int i = 0; i < definitions.departments().size(); i++) {
      checkDepartment("departments[%d]".formatted(i), definitions.departments().get(i), warnings);
    }
    PlacedFilters.in(definitions).forEach(placed -> checkFilter(placed, warnings));
    for (int i = 0; i < definitions.projects().size(); i++) {
      String project = definitions.projects().get(i).project();
      if (projects.getProjectObjByKey(project) == null) {
        warnings.add(missing("projects[%d].project".formatted(i), "project", project));
      }
    }
    return warnings;
  }

  private void checkDepartment(String path, Department department, List<Finding> warnings) {
    for (int i = 0; i < department.memberGroups().size(); i++) {
      checkGroup(
          "%s.members[%d]".formatted(path, i), department.memberGroups().get(i).group(), warnings);
    }
    department.head().ifPresent(head -> checkUser(path + ".head", head, warnings));
    for (int i = 0; i < department.deputies().size(); i++) {
      checkUser("%s.deputies[%d]".formatted(path, i), department.deputies().get(i), warnings);
    }
  }

  private void checkUser(String path, UserKey user, List<Finding> warnings) {
    if (!people.exists(user)) {
      warnings.add(missing(path, "user with key", user.value()));
    } else if (!people.isActive(user)) {
      warnings.add(
          new Finding(
              path,
              "user '%s' is not active any more".formatted(people.name(user)),
              "Name somebody who is."));
    }
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
    if (field.isCustom() && fields.customFields().fields(field).isEmpty()) {
      warnings.add(missing(path, "custom field", field.value()));
    }
  }

  private void checkGroup(String path, String group, List<Finding> warnings) {
    if (!people.groupExists(group) && !outside.test(group)) {
      warnings.add(missing(path, "group", group));
    }
  }

  private void checkValues(String path, Filter.OneOf filter, List<Finding> warnings) {
    FieldKey field = filter.field();
    if (field.equals(FieldKey.STATUS)) {
      checkConstants(path, "status", filter, fields.constants().getStatuses(), warnings);
    } else if (field.equals(FieldKey.PRIORITY)) {
      checkConstants(path, "priority", filter, fields.priorities().getPriorities(), warnings);
    } else if (field.equals(FieldKey.TYPE)) {
      checkConstants(
          path, "issue type", filter, fields.constants().getAllIssueTypeObjects(), warnings);
    } else if (field.equals(FieldKey.RESOLUTION)) {
      checkConstants(path, "resolution", filter, fields.constants().getResolutions(), warnings);
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
