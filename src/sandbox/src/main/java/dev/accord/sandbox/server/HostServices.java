package dev.accord.sandbox.server;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The host's implementations by the interface they answer to. Plugins import exactly these. The
 * platform fills in its part first (events, scheduler, SAL, ...), then the domain adds Jira's.
 */
public final class HostServices {

  private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

  /**
   * Registers the one implementation of an interface.
   *
   * @throws IllegalStateException when the interface has one already
   */
  public <T> HostServices put(Class<T> type, T implementation) {
    Object before = services.putIfAbsent(type, type.cast(implementation));
    if (before != null) {
      throw new IllegalStateException(
          "%s has two implementations: %s and %s"
              .formatted(type.getName(), before.getClass(), implementation.getClass()));
    }
    return this;
  }

  /**
   * The implementation of an interface.
   *
   * @throws UnsupportedOperationException when the sandbox has none
   */
  public <T> T get(Class<T> type) {
    return find(type)
        .orElseThrow(
            () ->
                new UnsupportedOperationException(
                    type.getName() + " is not modelled by the sandbox"));
  }

  public <T> Optional<T> find(Class<T> type) {
    return Optional.ofNullable(services.get(type)).map(type::cast);
  }

  public Set<Class<?>> types() {
    return Set.copyOf(services.keySet());
  }
}
