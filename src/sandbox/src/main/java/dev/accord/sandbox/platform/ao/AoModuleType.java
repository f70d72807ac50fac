package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.java.ao.RawEntity;

/**
 * {@code <ao key [namespace]><entity>a.b.Row</entity><upgradeTask>a.b.Task</upgradeTask></ao>}:
 * upgrades the plugin's tables and gives it them, before its beans are made.
 */
public final class AoModuleType implements ModuleType {

  private final DataSource database;
  private final ClusterLockService locks;
  private final ModelVersions versions;
  private final Map<String, ActiveObjects> byPlugin = new ConcurrentHashMap<>();

  public AoModuleType(DataSource database, ClusterLockService locks) {
    this.database = database;
    this.locks = locks;
    this.versions = new ModelVersions(database);
  }

  /**
   * The tables of a plugin.
   *
   * @throws UnsupportedOperationException when it has no ao module
   */
  public ActiveObjects of(String pluginKey) {
    return Optional.ofNullable(byPlugin.get(pluginKey))
        .orElseThrow(
            () ->
                new UnsupportedOperationException(
                    pluginKey + " uses ActiveObjects without an <ao> module in its descriptor"));
  }

  @Override
  public String element() {
    return "ao";
  }

  @Override
  public boolean comesBeforeBeans() {
    return true;
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    PluginTables tables = upgraded(module, plugin);
    if (byPlugin.putIfAbsent(plugin.key(), tables) != null) {
      throw new PluginException("a plugin has one <ao> module");
    }
    return () -> byPlugin.remove(plugin.key());
  }

  private PluginTables upgraded(ModuleDescriptor module, PluginScope plugin) {
    String namespace = module.element().attribute("namespace").orElse(plugin.key());
    List<ActiveObjectsUpgradeTask> tasks = UpgradeTasks.of(module, plugin.bundle());
    List<Class<? extends RawEntity<?>>> entities = entities(module, plugin);
    Upgrade upgrade = new Upgrade(database, versions, locks, namespace);
    try {
      return plugin.call(() -> upgrade.run(tasks, entities));
    } catch (PluginException e) {
      throw e;
    } catch (Exception e) {
      throw new PluginException("its tables cannot be made: " + e.getMessage(), e);
    }
  }

  private static List<Class<? extends RawEntity<?>>> entities(
      ModuleDescriptor module, PluginScope plugin) {
    List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
    for (DescriptorElement element : module.element().children("entity")) {
      Class<?> type = plugin.bundle().load(element.text());
      if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
        throw new PluginException(element.text() + " must be an interface that extends Entity");
      }
      @SuppressWarnings("unchecked")
      Class<? extends RawEntity<?>> entity = (Class<? extends RawEntity<?>>) type;
      entities.add(entity);
    }
    return entities;
  }
}
