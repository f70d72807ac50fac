package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.Registration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Every enabled web-resource, in the order of enabling. */
public final class WebResources {

  private final Map<String, WebResource> byKey = new LinkedHashMap<>();

  /** Differs from start to start too, so that browsers never show an older file. */
  private final AtomicLong revision;

  /**
   * Starts empty.
   *
   * @param revision where to count from
   */
  public WebResources(long revision) {
    this.revision = new AtomicLong(revision);
  }

  synchronized Registration add(WebResource resource) {
    byKey.put(resource.completeKey(), resource);
    revision.incrementAndGet();
    return () -> remove(resource);
  }

  private synchronized void remove(WebResource resource) {
    byKey.remove(resource.completeKey(), resource);
    revision.incrementAndGet();
  }

  /** Changes whenever a resource comes or goes. */
  String revision() {
    return Long.toString(revision.get(), Character.MAX_RADIX);
  }

  synchronized Optional<WebResource> find(String completeKey) {
    return Optional.ofNullable(byKey.get(completeKey));
  }

  /** The resources of some contexts, each once, after everything that it depends on. */
  synchronized List<WebResource> of(Collection<String> contexts) {
    Map<String, WebResource> ordered = new LinkedHashMap<>();
    byKey.values().stream()
        .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
        .forEach(resource -> addAfterDependencies(resource, ordered));
    return List.copyOf(ordered.values());
  }

  private void addAfterDependencies(WebResource resource, Map<String, WebResource> ordered) {
    if (ordered.containsKey(resource.completeKey())) {
      return;
    }
    resource.dependencies().stream()
        .flatMap(dependency -> Optional.ofNullable(byKey.get(dependency)).stream())
        .filter(dependency -> !dependency.completeKey().equals(resource.completeKey()))
        .forEach(dependency -> addAfterDependencies(dependency, ordered));
    ordered.put(resource.completeKey(), resource);
  }
}
