package dev.accord.sandbox.plugins.velocity;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds no other template: {@code #parse} and {@code #include} are not modelled and fail. */
public final class NoIncludes extends ResourceLoader {

  @Override
  public void init(ExtProperties configuration) {
    // nothing to set up
  }

  @Override
  public Reader getResourceReader(String source, String encoding) {
    throw new ResourceNotFoundException(
        "#parse and #include are not modelled by the sandbox: " + source);
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
