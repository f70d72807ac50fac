package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.NullMarked;

/** Sets up and clears the host's thread locals round each task. */
@NullMarked
public interface ThreadLocalDelegateExecutorFactory {
  ExecutorService createExecutorService(ExecutorService delegate); // P11
}
