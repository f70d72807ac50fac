package dev.accord.sandbox.plugins.spring;

import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;

/** A bean offered as a service from when it is made until the context closes. */
final class ExportedService implements DisposableBean {

  private final ServiceRegistration<?> registration;

  ExportedService(BundleContext plugin, String type, Object bean) {
    this.registration = plugin.registerService(type, bean, new Hashtable<>());
  }

  @Override
  public void destroy() {
    registration.unregister();
  }
}
