package com.atlassian.jira.project;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Projects by id and key. */
@NullMarked
public interface ProjectManager {
  @Nullable Project getProjectObjByKey(String key); // P11

  List<Project> getProjectObjects(); // P11
}
