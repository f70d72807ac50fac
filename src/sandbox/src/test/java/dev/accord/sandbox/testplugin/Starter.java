package dev.accord.sandbox.testplugin;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Takes notes of what the host tells. */
public final class Starter implements LifecycleAware {

  private final Notes notes;
  private final EventPublisher events;

  public Starter(Notes notes, EventPublisher events) {
    this.notes = notes;
    this.events = events;
  }

  @Override
  public void onStart() {
    events.register(this);
    notes.add("lifecycle", "started");
  }

  @Override
  public void onStop() {
    events.unregister(this);
    notes.add("lifecycle", "stopped");
  }

  @EventListener
  public void onText(String text) {
    if (text.equals("fail")) {
      throw new IllegalStateException("asked to fail");
    }
    notes.add("event", text);
  }
}
