package dev.accord.sync;

import dev.accord.sync.cli.SyncCommand;

/** The program. */
public final class Sync {
  private Sync() {}

  public static void main(String[] arguments) {
    System.exit(SyncCommand.run(arguments));
  }
}
