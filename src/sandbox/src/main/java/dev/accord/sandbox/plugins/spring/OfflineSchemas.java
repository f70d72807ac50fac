package dev.accord.sandbox.plugins.spring;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Schemas from the host's jars only. Whatever else a file refers to is refused, never fetched. */
final class OfflineSchemas implements EntityResolver {

  private static final String BLUEPRINT = PluginNamespaces.BLUEPRINT + "/gemini-blueprint.xsd";

  private final EntityResolver spring =
      new PluggableSchemaResolver(OfflineSchemas.class.getClassLoader());

  @Override
  public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
      throws IOException {
    InputSource found = BLUEPRINT.equals(systemId) ? blueprint() : spring(publicId, systemId);
    if (found == null) {
      throw new IOException(
          "the sandbox has no schema %s; use Spring's and %s".formatted(systemId, BLUEPRINT));
    }
    return found;
  }

  private @Nullable InputSource spring(@Nullable String publicId, @Nullable String systemId)
      throws IOException {
    try {
      return spring.resolveEntity(publicId, systemId);
    } catch (SAXException e) {
      throw new IOException("the schema %s cannot be read".formatted(systemId), e);
    }
  }

  private static InputSource blueprint() {
    InputStream schema =
        Objects.requireNonNull(
            OfflineSchemas.class.getResourceAsStream("gemini-blueprint-subset.xsd"));
    InputSource source = new InputSource(schema);
    source.setSystemId(BLUEPRINT);
    return source;
  }
}
