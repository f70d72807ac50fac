package dev.accord.sandbox.plugins.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonMappingExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonParseExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * The Jersey application of one REST module, with JSON as in Jira 11: Jackson 2, unknown members
 * are answered with 400, a Date is epoch milliseconds, and java.time needs the plugin's own care.
 */
final class RestApplication extends ResourceConfig {

  /** After the plugin's own mappers. */
  private static final int LAST = 10_000;

  RestApplication(List<Object> resources) {
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    register(new GuardFeature());
    register(new JacksonJsonProvider(new ObjectMapper()), LAST);
    register(JsonMappingExceptionMapper.class, LAST);
    register(JsonParseExceptionMapper.class, LAST);
    register(new UnexpectedFailure(), LAST);
    resources.forEach(resource -> register(resource.getClass()));
    register(new Instances(resources));
  }

  /** Makes Jersey use the objects that the plugin's beans gave, one for all requests. */
  private static final class Instances extends AbstractBinder {

    private final List<Object> resources;

    Instances(List<Object> resources) {
      this.resources = resources;
    }

    @Override
    protected void configure() {
      resources.forEach(this::bindInstance);
    }

    @SuppressWarnings("unchecked")
    private void bindInstance(Object resource) {
      bind(resource).to((Class<Object>) resource.getClass()).ranked(1);
    }
  }
}
