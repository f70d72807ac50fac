package dev.accord.sandbox.jira.permission;

/** What may be done in a project; the names are Jira's permission keys. */
public enum ProjectPermission {
  BROWSE_PROJECTS,
  CREATE_ISSUES,
  EDIT_ISSUES,
  TRANSITION_ISSUES,
  ASSIGN_ISSUES,
  ASSIGNABLE_USER,
  ADD_COMMENTS,
  EDIT_ALL_COMMENTS,
  DELETE_ALL_COMMENTS,
  MOVE_ISSUES,
  DELETE_ISSUES,
  ADMINISTER_PROJECTS
}
