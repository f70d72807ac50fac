package dev.accord.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs the test plugin, or one with a mistake in it, into a jar. */
public final class TestPluginJar {

  public static final String KEY = "dev.accord.test";

  private static final String IMPORTS =
      String.join(
          ",",
          "com.atlassian.activeobjects.external",
          "com.atlassian.event.api",
          "com.atlassian.jira",
          "com.atlassian.jira.jql.operand",
          "com.atlassian.jira.jql.query",
          "com.atlassian.jira.mail",
          "com.atlassian.jira.plugin.jql.function",
          "com.atlassian.jira.user",
          "com.atlassian.jira.util",
          "com.atlassian.mail",
          "com.atlassian.mail.queue",
          "com.atlassian.mail.server",
          "com.atlassian.plugin.web",
          "com.atlassian.plugin",
          "com.atlassian.plugins.rest.api.security.annotation",
          "com.atlassian.query.clause",
          "com.atlassian.query.operand",
          "com.atlassian.sal.api.lifecycle",
          "com.atlassian.sal.api.transaction",
          "com.atlassian.templaterenderer",
          "com.atlassian.webresource.api.assembler",
          "jakarta.inject;version=\"[2.0,3)\"",
          "jakarta.servlet;version=\"[6.0,7)\"",
          "jakarta.servlet.http;version=\"[6.0,7)\"",
          "jakarta.ws.rs;version=\"[3.1,4)\"",
          "jakarta.ws.rs.core;version=\"[3.1,4)\"",
          "jakarta.ws.rs.ext;version=\"[3.1,4)\"",
          "net.java.ao",
          "net.java.ao.schema",
          "org.springframework.context.annotation;version=\"[6.2,7)\"");

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TestPluginJar() {
    headers.put("Manifest-Version", "1.0");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", KEY);
    headers.put("Atlassian-Plugin-Key", KEY);
    headers.put("Spring-Context", "*");
    headers.put("Import-Package", IMPORTS);
    Path classes = resource("testplugin").resolveSibling("dev/accord/sandbox/testplugin");
    addAll(classes, "dev/accord/sandbox/testplugin/");
    addAll(resource("testplugin"), "");
    version("1.0.0");
  }

  /** The whole plugin, version 1.0.0. */
  public static TestPluginJar whole() {
    return new TestPluginJar();
  }

  public TestPluginJar version(String version) {
    return edit(
        "atlassian-plugin.xml", "<version>[^<]*</version>", "<version>" + version + "</version>");
  }

  /** Sets a manifest header, or removes it when the value is empty. */
  public TestPluginJar header(String name, String value) {
    headers.put(name, value);
    headers.values().removeIf(String::isEmpty);
    return this;
  }

  /** Replaces what matches in a file. */
  public TestPluginJar edit(String file, String pattern, String replacement) {
    String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    files.put(file, text.replaceAll(pattern, replacement).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public TestPluginJar without(String file) {
    files.remove(file);
    return this;
  }

  /** Writes the jar into a folder. */
  public Path in(Path folder) {
    try {
      Path jar = Files.createTempFile(folder, "test-plugin", ".jar");
      try (OutputStream out = Files.newOutputStream(jar);
          JarOutputStream entries = new JarOutputStream(out, manifest())) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          entries.putNextEntry(new JarEntry(file.getKey()));
          entries.write(file.getValue());
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest manifest() {
    Manifest manifest = new Manifest();
    headers.forEach(
        (name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
    return manifest;
  }

  private void addAll(Path folder, String prefix) {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(prefix + folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(TestPluginJar.class.getClassLoader().getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
