package dev.accord.sandbox.platform.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method of a plugin's object that takes events of one type. */
record ListenerMethod(Object listener, Method method) {

  private static final Logger LOG = LoggerFactory.getLogger(ListenerMethod.class);

  static ListenerMethod of(Object listener, Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(
          "a method with @EventListener must have one parameter: " + method);
    }
    method.setAccessible(true);
    return new ListenerMethod(listener, method);
  }

  boolean isOf(Object other) {
    return listener == other;
  }

  boolean takes(Object event) {
    return method.getParameterTypes()[0].isInstance(event);
  }

  /** Runs with the plugin's class loader; whatever goes wrong is logged and ends here. */
  void call(Object event) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(listener.getClass().getClassLoader());
    try {
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      LOG.error("The listener {} failed on {}", method, event, e.getCause());
    } catch (IllegalAccessException e) {
      LOG.error("The listener {} cannot be called", method, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
