package dev.accord.sandbox.plugins.osgi;

import com.atlassian.plugin.web.ContextProvider;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;

/** The host's libraries that plugins may import packages of, as Jira 11 lets them. */
final class ExportedLibraries {

  /** One class of each library: its jar is where that class comes from. */
  private static final List<Class<?>> ANCHORS =
      List.of(
          ContextProvider.class,
          RawEntity.class,
          Inject.class,
          PostConstruct.class,
          Servlet.class,
          Path.class,
          JsonProperty.class,
          JsonFactory.class,
          ObjectMapper.class,
          Logger.class,
          ApplicationContext.class,
          BeanFactory.class,
          ResolvableType.class);

  private ExportedLibraries() {}

  /** The value of the framework property org.osgi.framework.system.packages.extra. */
  static String systemPackages() {
    return ANCHORS.stream()
        .map(LibraryPackages::of)
        .flatMap(
            library ->
                new TreeSet<>(library.names())
                    .stream().map(name -> name + ";version=\"" + library.version() + "\""))
        .collect(Collectors.joining(","));
  }
}
