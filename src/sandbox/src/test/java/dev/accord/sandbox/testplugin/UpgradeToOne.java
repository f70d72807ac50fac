package dev.accord.sandbox.testplugin;

/** Brings model version 1. */
public final class UpgradeToOne extends NotingUpgrade {

  public UpgradeToOne() {
    super("1");
  }
}
