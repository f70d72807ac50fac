package dev.accord.sandbox.platform.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import dev.accord.sandbox.server.EventBus;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Jira's event publisher: local to the node, and on the publishing thread. */
public final class LocalEvents implements EventPublisher, EventBus {

  private final List<ListenerMethod> methods = new CopyOnWriteArrayList<>();

  /**
   * Calls the listener's public methods that have {@link EventListener} and one parameter, whenever
   * an event of that type is published. Registering again changes nothing.
   *
   * @throws IllegalArgumentException when it has no such method, or one with another shape
   */
  @Override
  public synchronized void register(Object listener) {
    List<ListenerMethod> found =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .map(method -> ListenerMethod.of(listener, method))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has no public method with @EventListener".formatted(listener.getClass().getName()));
    }
    unregister(listener);
    methods.addAll(found);
  }

  @Override
  public synchronized void unregister(Object listener) {
    methods.removeIf(method -> method.isOf(listener));
  }

  @Override
  public void publish(Object event) {
    methods.stream().filter(method -> method.takes(event)).forEach(method -> method.call(event));
  }
}
