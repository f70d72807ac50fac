package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.NullMarked;

/** A lock that holds across the cluster. */
@NullMarked
public interface ClusterLock extends Lock {} // P11
