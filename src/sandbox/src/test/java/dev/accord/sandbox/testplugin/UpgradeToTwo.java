package dev.accord.sandbox.testplugin;

/** Brings model version 2. */
public final class UpgradeToTwo extends NotingUpgrade {

  public UpgradeToTwo() {
    super("2");
  }
}
