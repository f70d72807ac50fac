package dev.accord.sandbox.platform.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes every administrator's session for one that has given the password once more. */
public final class GrantedWebSudo implements WebSudoManager {

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    // always granted
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    throw new UnsupportedOperationException(
        "WebSudoManager.enforceWebSudoProtection is not modelled: web sudo is always granted");
  }
}
