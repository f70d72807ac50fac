package dev.accord.sandbox.plugins.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A host's service as a plugin sees it: by the imported interface alone, as Blueprint gives it.
 * What else the host's object implements stays hidden, so that wiring by type finds one bean.
 */
record ImportedService(Object service) implements InvocationHandler {

  static Object of(Class<?> type, Object service) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new ImportedService(service)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("equals") && method.getParameterCount() == 1) {
      return arguments != null && proxy == arguments[0];
    }
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
