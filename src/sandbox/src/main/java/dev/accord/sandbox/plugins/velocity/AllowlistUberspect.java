package dev.accord.sandbox.plugins.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureIntrospectorImpl;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Finds methods for templates, and none that the allowlist does not name: Velocity then leaves the
 * reference in the page as it is written. Velocity makes the one object of this class itself.
 */
public final class AllowlistUberspect extends SecureUberspector {

  /** Under which name the engine's application attributes hold the {@link Allowlist}. */
  static final String ALLOWLIST = Allowlist.class.getName();

  @Override
  public void init() {
    super.init();
    Allowlist allowlist = (Allowlist) rsvc.getApplicationAttribute(ALLOWLIST);
    introspector =
        new SecureIntrospectorImpl(
            rsvc.getConfiguration().getStringArray(RuntimeConstants.INTROSPECTOR_RESTRICT_CLASSES),
            rsvc.getConfiguration().getStringArray(RuntimeConstants.INTROSPECTOR_RESTRICT_PACKAGES),
            log) {
          @Override
          public @Nullable Method getMethod(Class<?> type, String name, Object[] arguments) {
            Method found = super.getMethod(type, name, arguments);
            return found != null && allowlist.allows(found) ? found : null;
          }
        };
  }

  /** Methods and maps only: a public field would be read past the allowlist. */
  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object target, String property, Info where) {
    boolean isField =
        target != null
            && Arrays.stream(target.getClass().getFields())
                .anyMatch(field -> field.getName().equals(property));
    return isField ? null : super.getPropertyGet(target, property, where);
  }

  /** Templates read. */
  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object target, String property, Object value, Info where) {
    return null;
  }
}
