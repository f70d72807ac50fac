package com.atlassian.sal.api.lifecycle;

import org.jspecify.annotations.NullMarked;

/** Told when the plugin starts and stops. */
@NullMarked
public interface LifecycleAware {
  void onStart(); // P9

  void onStop(); // P9
}
