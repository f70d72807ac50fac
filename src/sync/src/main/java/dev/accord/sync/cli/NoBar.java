package dev.accord.sync.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Where no terminal is, nobody watches bars. */
final class NoBar implements ProgressBarConsumer {
  private static final int WIDTH = 80;

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String line) {}

  @Override
  public void close() {}
}
