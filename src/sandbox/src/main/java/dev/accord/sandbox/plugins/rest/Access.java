package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.server.CurrentUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may call a REST method, by its annotation from
 * com.atlassian.plugins.rest.api.security.annotation, else by its class's, else licensed users.
 */
enum Access {
  UNRESTRICTED("UnrestrictedAccess", true, user -> true),
  ANONYMOUS("AnonymousSiteAccess", true, user -> true),
  SIGNED_IN("UnlicensedSiteAccess", false, user -> true),
  LICENSED("LicensedOnly", false, CurrentUser::licensed),
  ADMINISTRATOR("AdminOnly", false, CurrentUser::administrator),
  SYSTEM_ADMINISTRATOR("SystemAdminOnly", false, CurrentUser::systemAdministrator);

  private static final String PACKAGE = "com.atlassian.plugins.rest.api.security.annotation";

  private final String annotation;
  private final boolean isForNobody;
  private final Predicate<CurrentUser> isFor;

  Access(String annotation, boolean isForNobody, Predicate<CurrentUser> isFor) {
    this.annotation = annotation;
    this.isForNobody = isForNobody;
    this.isFor = isFor;
  }

  /** What holds for a method of a resource class. */
  static Access of(AnnotatedElement method, AnnotatedElement type) {
    return declared(method).or(() -> declared(type)).orElse(LICENSED);
  }

  private static Optional<Access> declared(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.getPackageName().equals(PACKAGE))
        .map(Access::of)
        .findFirst();
  }

  private static Access of(Class<?> annotation) {
    return Arrays.stream(values())
        .filter(access -> access.annotation.equals(annotation.getSimpleName()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnsupportedOperationException(
                    annotation.getName() + " is not modelled by the sandbox"));
  }

  boolean permits(Optional<CurrentUser> user) {
    return user.map(isFor::test).orElse(isForNobody);
  }
}
