package dev.accord.sandbox.api;

import com.atlassian.jira.event.issue.IssueEvent;
import dev.accord.sandbox.jira.issue.IssueHappening;
import dev.accord.sandbox.jira.issue.IssueListener;
import dev.accord.sandbox.server.EventBus;

/** Tells plugins what happens to issues, as Jira's events, on the thread that did it. */
record EventBridge(Views views, EventBus bus) implements IssueListener {
  @Override
  public void happened(IssueHappening happening) {
    bus.publish(new IssueEvent(views.issue(happening.issue())));
  }
}
