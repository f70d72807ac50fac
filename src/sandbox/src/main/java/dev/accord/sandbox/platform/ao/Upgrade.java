package dev.accord.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables of one namespace up to date, from the version they have. Each task is a
 * transaction, as in Jira. The version moves on after it; a process that dies in between runs the
 * task again.
 */
final class Upgrade {

  private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

  private final DataSource database;
  private final ModelVersions versions;
  private final ClusterLock lock;
  private final String namespace;
  private final String prefix;

  Upgrade(DataSource database, ModelVersions versions, ClusterLockService locks, String namespace) {
    this.database = database;
    this.versions = versions;
    this.namespace = namespace;
    this.prefix = TableNames.prefix(namespace);
    this.lock = locks.getLockForName("ao-plugin.upgrade." + prefix);
  }

  /**
   * Runs those tasks that bring a newer version, then makes and extends the tables; one node at a
   * time.
   *
   * @param tasks in the order of their versions
   * @throws PluginException when one fails; the version then stays where it was before that task
   */
  PluginTables run(
      List<ActiveObjectsUpgradeTask> tasks, List<Class<? extends RawEntity<?>>> entities) {
    lock.lock();
    try {
      run(tasks);
      PluginTables tables = PluginTables.migrated(EntityManagers.of(database, namespace), entities);
      Numbers.handOutMany(database, prefix);
      return tables;
    } finally {
      lock.unlock();
    }
  }

  private void run(List<ActiveObjectsUpgradeTask> tasks) {
    for (ActiveObjectsUpgradeTask task : tasks) {
      ModelVersion current = versions.of(prefix);
      if (current.isOlderThan(task.getModelVersion())) {
        run(task, current);
        versions.put(prefix, task.getModelVersion());
        LOG.info("Upgraded the tables of {} to version {}", namespace, task.getModelVersion());
      }
    }
  }

  private void run(ActiveObjectsUpgradeTask task, ModelVersion current) {
    PluginTables tables = PluginTables.forUpgrade(EntityManagers.of(database, namespace));
    try {
      tables.executeInTransaction(
          () -> {
            task.upgrade(current, tables);
            return tables;
          });
    } catch (RuntimeException e) {
      throw new PluginException(
          "the upgrade task %s from model version %s to %s failed: %s"
              .formatted(
                  task.getClass().getName(), current, task.getModelVersion(), e.getMessage()),
          e);
    }
  }
}
