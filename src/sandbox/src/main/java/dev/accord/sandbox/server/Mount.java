package dev.accord.sandbox.server;

import jakarta.servlet.Servlet;
import java.util.List;

/**
 * A servlet and where it answers, within the context path.
 *
 * @param pathSpecs servlet mappings such as {@code /browse/*} or {@code /login.jsp}; the empty one
 *     is the context's own address
 */
public record Mount(String name, Servlet servlet, List<String> pathSpecs) {

  public Mount {
    pathSpecs = List.copyOf(pathSpecs);
    if (pathSpecs.isEmpty() || !pathSpecs.stream().allMatch(Mount::isPathSpec)) {
      throw new IllegalArgumentException(
          "servlet %s needs path specs that start with / or *., was %s".formatted(name, pathSpecs));
    }
  }

  public static Mount of(String name, Servlet servlet, String... pathSpecs) {
    return new Mount(name, servlet, List.of(pathSpecs));
  }

  private static boolean isPathSpec(String spec) {
    return spec.isEmpty() || spec.startsWith("/") || spec.startsWith("*.");
  }
}
