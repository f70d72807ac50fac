package dev.accord.sandbox.plugins.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as the module sees it: its own path belongs to the servlet path, the rest is info. */
public final class ModuleRequest extends HttpServletRequestWrapper {

  private final String servletPath;
  private final @Nullable String pathInfo;

  /**
   * Splits the path info of a dispatching servlet.
   *
   * @param modulePath the first part of the path info, the module's own
   */
  public ModuleRequest(HttpServletRequest request, String modulePath) {
    super(request);
    String path = request.getPathInfo();
    this.servletPath = request.getServletPath() + modulePath;
    this.pathInfo = path.equals(modulePath) ? null : path.substring(modulePath.length());
  }

  @Override
  public String getServletPath() {
    return servletPath;
  }

  @Override
  public @Nullable String getPathInfo() {
    return pathInfo;
  }
}
