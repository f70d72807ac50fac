package dev.accord.sync.pass;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** How many steps are left until the process dies. */
final class Fuse {
  private int left;
  private int burnt;

  /** The end of a process: nothing catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param steps that the process does before it dies
   */
  Fuse(int steps) {
    left = steps;
  }

  /** One that never burns down, but counts. */
  static Fuse endless() {
    return new Fuse(Integer.MAX_VALUE);
  }

  void burn() {
    burnt++;
    if (--left < 0) {
      throw new Killed();
    }
  }

  int burnt() {
    return burnt;
  }

  boolean isDead() {
    return left < 0;
  }

  /** The database, which counts each statement, and each commit before and after. */
  DataSource through(DataSource real) {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection")
                ? through(real.getConnection())
                : call(real, method, arguments));
  }

  private Connection through(Connection real) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          boolean writesDown = method.getName().equals("commit");
          if (writesDown || method.getName().equals("prepareStatement")) {
            burn();
          }
          Object answer = call(real, method, arguments);
          if (writesDown) {
            burn();
          }
          return answer;
        });
  }

  private static Object call(Object real, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
