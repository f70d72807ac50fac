package dev.accord.sandbox.server;

import java.util.Arrays;
import java.util.Optional;

/** The frame round a page's content: Jira's decorators, which are also web-resource contexts. */
public enum Layout {
  GENERAL("atl.general"),
  ADMIN("atl.admin"),
  DASHBOARD("atl.dashboard"),
  ISSUE("jira.view.issue"),
  PROJECT_SETTINGS("atl.jira.proj.config");

  private final String decorator;

  Layout(String decorator) {
    this.decorator = decorator;
  }

  /** The name as a page's {@code <meta name="decorator">} and a web-resource's context give it. */
  public String decorator() {
    return decorator;
  }

  public static Optional<Layout> ofDecorator(String name) {
    return Arrays.stream(values()).filter(layout -> layout.decorator.equals(name)).findFirst();
  }
}
