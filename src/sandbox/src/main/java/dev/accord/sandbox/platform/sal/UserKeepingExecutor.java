package dev.accord.sandbox.platform.sal;

import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.RequestUser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs each task as the user of the request that submitted it, or as nobody. */
final class UserKeepingExecutor extends AbstractExecutorService {

  private final ExecutorService delegate;
  private final Authenticator authenticator;

  UserKeepingExecutor(ExecutorService delegate, Authenticator authenticator) {
    this.delegate = delegate;
    this.authenticator = authenticator;
  }

  @Override
  public void execute(Runnable task) {
    Optional<CurrentUser> user = CurrentRequest.get().flatMap(RequestUser::of);
    delegate.execute(
        () -> {
          try (Authenticator.UserScope scope = authenticator.enter(user)) {
            task.run();
          }
        });
  }

  @Override
  public void shutdown() {
    delegate.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return delegate.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return delegate.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return delegate.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return delegate.awaitTermination(timeout, unit);
  }
}
