package dev.accord.sandbox.rest;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.server.Mount;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The REST API as servlets, one resource class a noun. */
public final class RestApi {
  /** It warns of resources that are instances, and then serves them. Held, or its level is lost. */
  private static final Logger WARNS_FOR_NOTHING =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private RestApi() {}

  /**
   * The servlets of the API and where they answer.
   *
   * @param baseUrl the address that answers point back to, asked for when they are made
   */
  public static List<Mount> mounts(Jira jira, SignIn signIn, Supplier<URI> baseUrl) {
    Shapes shapes = Shapes.of(jira, baseUrl);
    Object[] version2 = {
      new ServerResource(jira, shapes),
      new UserResource(jira, shapes),
      new ConstantResource(jira, shapes),
      new FieldResource(jira, shapes),
      new ProjectResource(jira, shapes),
      new SearchResource(jira, shapes),
      new IssueResource(jira, shapes),
      new CommentResource(jira, shapes),
      new PropertyResource(jira, shapes)
    };
    Object[] beside = {
      new SessionResource(jira, signIn, shapes),
      new TokenResource(jira),
      new WebhookResource(jira, shapes)
    };
    return List.of(
        Mount.of("rest-api", servlet(version2), "/rest/api/2/*", "/rest/api/latest/*"),
        Mount.of(
            "pictures",
            new Pictures(),
            "/secure/useravatar",
            "/secure/projectavatar",
            "/images/icons/*"),
        Mount.of(
            "rest-beside",
            servlet(beside),
            "/rest/auth/1/*",
            "/rest/auth/latest/*",
            "/rest/pat/latest/*",
            "/rest/pat/1.0/*",
            "/rest/webhooks/1.0/*",
            "/rest/jira-webhook/1.0/*"));
  }

  private static ServletContainer servlet(Object[] resources) {
    WARNS_FOR_NOTHING.setLevel(Level.SEVERE);
    ResourceConfig config = new ResourceConfig();
    config.registerInstances(resources);
    config.register(new JacksonJsonProvider(Json.MAPPER));
    config.register(Problems.class);
    config.register(Guard.class);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    return new ServletContainer(config);
  }
}
