package dev.accord.sandbox.jira.issue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what happens to issues. A listener that fails is logged and breaks nothing. */
public final class IssueEvents {
  private static final Logger LOG = LoggerFactory.getLogger(IssueEvents.class);

  private final List<IssueListener> listeners = new CopyOnWriteArrayList<>();

  public void add(IssueListener listener) {
    listeners.add(listener);
  }

  void publish(IssueHappening happening) {
    for (IssueListener listener : listeners) {
      try {
        listener.happened(happening);
      } catch (RuntimeException e) {
        LOG.error("A listener failed on {} of {}", happening.kind(), happening.issue().key(), e);
      }
    }
  }
}
