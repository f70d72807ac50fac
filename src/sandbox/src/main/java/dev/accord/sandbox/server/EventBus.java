package dev.accord.sandbox.server;

/** Tells plugins what happened, as Jira's event publisher does. */
public interface EventBus {

  /**
   * Calls every listener for the event's type, one after the other, on this thread. Publish after
   * the change is stored. A listener that fails is logged and never breaks the caller.
   */
  void publish(Object event);
}
