package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The {@code <upgradeTask>}s of a descriptor. */
final class UpgradeTasks {

  private UpgradeTasks() {}

  /**
   * The tasks in the order of their versions, whatever the descriptor's order is.
   *
   * @throws PluginException when one cannot be made, or two bring the same version
   */
  static List<ActiveObjectsUpgradeTask> of(ModuleDescriptor module, PluginBundle plugin) {
    List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
    Set<ModelVersion> versions = new HashSet<>();
    for (DescriptorElement element : module.element().children("upgradeTask")) {
      ActiveObjectsUpgradeTask task = task(plugin.load(element.text()));
      if (!versions.add(task.getModelVersion())) {
        throw new PluginException(
            "two upgrade tasks bring model version %s".formatted(task.getModelVersion()));
      }
      tasks.add(task);
    }
    tasks.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
    return tasks;
  }

  /** Tables come before beans, so that a task has none to ask for. */
  private static ActiveObjectsUpgradeTask task(Class<?> type) {
    if (!ActiveObjectsUpgradeTask.class.isAssignableFrom(type)) {
      throw new PluginException(type.getName() + " must be an ActiveObjectsUpgradeTask");
    }
    try {
      return (ActiveObjectsUpgradeTask) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new PluginException(
          "the upgrade task %s cannot be made: %s. The sandbox models public constructors without arguments only."
              .formatted(type.getName(), e),
          e);
    }
  }
}
