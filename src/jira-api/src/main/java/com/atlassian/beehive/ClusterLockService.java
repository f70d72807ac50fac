package com.atlassian.beehive;

import org.jspecify.annotations.NullMarked;

/** Locks that hold across the cluster. */
@NullMarked
public interface ClusterLockService {
  ClusterLock getLockForName(String name); // P11
}
