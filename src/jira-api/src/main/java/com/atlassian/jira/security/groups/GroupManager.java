package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Groups and who is in them. */
@NullMarked
public interface GroupManager {
  Collection<Group> getAllGroups(); // PX

  boolean isUserInGroup(ApplicationUser user, String groupName); // P9

  @Nullable Group getGroup(String name); // P11

  Collection<ApplicationUser> getUsersInGroup(Group group); // P9; no P11 member lists members
}
