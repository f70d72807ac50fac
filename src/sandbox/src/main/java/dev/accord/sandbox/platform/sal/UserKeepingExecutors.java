package dev.accord.sandbox.platform.sal;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import dev.accord.sandbox.server.Authenticator;
import java.util.concurrent.ExecutorService;

/**
 * Makes executors whose tasks run as the user who submitted them.
 *
 * @param authenticator makes a user the thread's
 */
public record UserKeepingExecutors(Authenticator authenticator)
    implements ThreadLocalDelegateExecutorFactory {

  @Override
  public ExecutorService createExecutorService(ExecutorService delegate) {
    return new UserKeepingExecutor(delegate, authenticator);
  }
}
