package dev.accord.plugin.job;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.accord.plugin.event.IssueListener;
import dev.accord.plugin.field.SlaField;
import dev.accord.plugin.track.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops with the plugin.
 *
 * <p>What happens to issues while the plugin is disabled or being upgraded is found by the first
 * reconcile pass after the start: its watermark is in the database.
 */
public final class Lifecycle implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

  private final EventPublisher events;
  private final IssueListener listener;
  private final Jobs jobs;
  private final SlaField field;
  private final Background background;

  public Lifecycle(
      EventPublisher events,
      IssueListener listener,
      Jobs jobs,
      SlaField field,
      Background background) {
    this.events = events;
    this.listener = listener;
    this.jobs = jobs;
    this.field = field;
    this.background = background;
  }

  @Override
  public void onStart() {
    background.start();
    events.register(listener);
    jobs.start();
    field.ensure();
    LOG.info("Accord started");
  }

  @Override
  public void onStop() {
    events.unregister(listener);
    jobs.stop();
    background.stop();
    LOG.info("Accord stopped");
  }
}
