package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.Registration;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which methods the templates of one plugin may call. */
final class Allowlist {

  private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);

  private final Set<MethodSignature> own = ConcurrentHashMap.newKeySet();
  private final Set<MethodSignature> reported = ConcurrentHashMap.newKeySet();

  Registration add(Collection<MethodSignature> methods) {
    own.addAll(methods);
    return () -> own.removeAll(methods);
  }

  /** Whether the method may be called; one that may not is logged once, in Jira's words. */
  boolean allows(Method method) {
    MethodSignature signature = MethodSignature.of(method);
    if (own.contains(signature) || GlobalAllowlist.allows(method)) {
      return true;
    }
    if (reported.add(signature)) {
      LOG.warn("Method needs allowlisting: {}", signature);
    }
    return false;
  }
}
