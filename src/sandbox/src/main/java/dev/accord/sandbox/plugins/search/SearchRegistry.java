package dev.accord.sandbox.plugins.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.SearchModules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The functions and indexed properties of every enabled plugin. */
public final class SearchRegistry implements SearchModules {

  private record PluginFunction(JqlFunction function, PluginScope plugin) {}

  private final Map<String, PluginFunction> functions = new ConcurrentHashMap<>();
  private final List<IndexedProperty> properties = new CopyOnWriteArrayList<>();

  /**
   * Adds a function.
   *
   * @throws PluginException when another has its name
   */
  Registration add(JqlFunction function, PluginScope plugin) {
    String name = key(function.getFunctionName());
    if (functions.putIfAbsent(name, new PluginFunction(function, plugin)) != null) {
      throw new PluginException("another plugin's JQL function has the name " + name);
    }
    return () -> functions.remove(name);
  }

  /** Adds properties; of two for the same value, Jira knows the first only. */
  Registration add(List<IndexedProperty> added) {
    properties.addAll(added);
    return () -> added.forEach(properties::remove);
  }

  @Override
  public <T> Optional<T> withFunction(String name, Function<JqlFunction, T> work) {
    return Optional.ofNullable(functions.get(key(name))).map(found -> call(found, work));
  }

  private static <T> T call(PluginFunction found, Function<JqlFunction, T> work) {
    try {
      return found.plugin.call(() -> work.apply(found.function));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<IndexedProperty> properties() {
    return List.copyOf(properties);
  }
}
