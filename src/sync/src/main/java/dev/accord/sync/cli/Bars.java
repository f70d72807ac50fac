package dev.accord.sync.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far long work is, on a terminal; a file gets no bars. */
final class Bars {
  private Bars() {}

  static ProgressBar of(String name) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(-1)
        .setUnit(" tickets", 1)
        .setConsumer(System.console() == null ? new NoBar() : null)
        .build();
  }
}
