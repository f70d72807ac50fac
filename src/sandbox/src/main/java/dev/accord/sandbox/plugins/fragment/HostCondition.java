package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The conditions of Jira that the sandbox models, by Jira's class name. */
enum HostCondition {
  LOGGED_IN("UserLoggedInCondition", user -> true),
  ADMINISTRATOR("UserIsAdminCondition", CurrentUser::administrator),
  SYSTEM_ADMINISTRATOR("UserIsSysAdminCondition", CurrentUser::systemAdministrator);

  private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

  private final String className;
  private final Predicate<CurrentUser> test;

  HostCondition(String simpleName, Predicate<CurrentUser> test) {
    this.className = PACKAGE + simpleName;
    this.test = test;
  }

  boolean holds() {
    return CurrentRequest.get().flatMap(RequestUser::of).filter(test).isPresent();
  }

  static Optional<HostCondition> of(String className) {
    return Arrays.stream(values())
        .filter(condition -> condition.className.equals(className))
        .findFirst();
  }

  static List<String> classNames() {
    return Arrays.stream(values()).map(condition -> condition.className).toList();
  }
}
