package com.atlassian.jira.project;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Projects by id and key. */
@NullMarked
public interface ProjectManager {
  @Nullable Project getProjectObj(Long id); // P11

  @Nullable Project getProjectObjByKey(String key); // P11

  List<Project> getProjectObjects(); // P11
}
