package dev.accord.sandbox.api;

import com.atlassian.crowd.embedded.api.Group;

/** A group. */
record ApiGroup(String name) implements Group {
  @Override
  public String getName() {
    return name;
  }
}
