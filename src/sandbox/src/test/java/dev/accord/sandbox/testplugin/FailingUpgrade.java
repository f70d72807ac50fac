package dev.accord.sandbox.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;

/** Writes, and fails then. */
public final class FailingUpgrade extends NotingUpgrade {

  public FailingUpgrade() {
    super("3");
  }

  @Override
  public void upgrade(ModelVersion current, ActiveObjects tables) {
    super.upgrade(current, tables);
    throw new IllegalStateException("asked to fail");
  }
}
