package dev.accord.sandbox.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends whoever asks for the bare address to the host's start page. */
final class RootRedirect extends Handler.Abstract {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (!Request.getPathInContext(request).equals("/")) {
      return false;
    }
    Response.sendRedirect(request, response, callback, HostPaths.CONTEXT + "/");
    return true;
  }
}
