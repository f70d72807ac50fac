package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.NullMarked;

/** Asks an administrator for the password once more. */
@NullMarked
public interface WebSudoManager {
  void willExecuteWebSudoRequest(HttpServletRequest request); // P11; WebSudoSessionException if not

  void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response); // P11
}
