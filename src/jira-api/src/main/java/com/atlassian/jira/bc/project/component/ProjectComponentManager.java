package com.atlassian.jira.bc.project.component;

import java.util.Collection;
import org.jspecify.annotations.NullMarked;

/** The components of projects. */
@NullMarked
public interface ProjectComponentManager {
  Collection<ProjectComponent> findAllForProject(Long projectId); // S6
}
