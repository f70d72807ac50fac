package dev.accord.sandbox.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Map;

/** Takes a note of the upgrade that it is. */
abstract class NotingUpgrade implements ActiveObjectsUpgradeTask {

  private final String version;

  NotingUpgrade(String version) {
    this.version = version;
  }

  @Override
  public ModelVersion getModelVersion() {
    return ModelVersion.valueOf(version);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void upgrade(ModelVersion current, ActiveObjects tables) {
    tables.migrate(NoteRow.class);
    String text = "from %s to %s".formatted(current, version);
    tables.create(NoteRow.class, Map.of("TOPIC", "upgrade", "TEXT", text));
  }
}
