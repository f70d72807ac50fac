package dev.accord.sandbox.plugins.rest;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;

/** Puts a guard before each resource method, as the method's annotations say. */
final class GuardFeature implements DynamicFeature {

  private static final String XSRF_OPT_OUT =
      "com.atlassian.annotations.security.XsrfProtectionExcluded";

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    AnnotatedElement method = resource.getResourceMethod();
    context.register(
        new GuardFilter(Access.of(method, resource.getResourceClass()), isChecked(method)));
  }

  private static boolean isChecked(AnnotatedElement method) {
    return Arrays.stream(method.getAnnotations())
        .noneMatch(annotation -> annotation.annotationType().getName().equals(XSRF_OPT_OUT));
  }
}
