package dev.accord.sandbox.plugins.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of one library on the host's class path.
 *
 * @param version as OSGi writes it, "0" when the library does not say
 */
record LibraryPackages(Set<String> names, String version) {

  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+){0,2}");

  /** The library that the class was loaded from: a jar, or a folder of classes. */
  static LibraryPackages of(Class<?> anchor) {
    try {
      Path home = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library of " + anchor.getName(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the library of " + anchor.getName() + " is no file", e);
    }
  }

  private static LibraryPackages ofFolder(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return new LibraryPackages(
          packages(
              files.map(file -> home.relativize(file).toString().replace(File.separatorChar, '/'))),
          "0");
    }
  }

  private static LibraryPackages ofJar(Path home) throws IOException {
    try (JarFile jar = new JarFile(home.toFile())) {
      return new LibraryPackages(
          packages(jar.stream().map(entry -> entry.getName())), version(jar.getManifest()));
    }
  }

  private static Set<String> packages(Stream<String> entries) {
    return entries
        .filter(entry -> entry.endsWith(".class") && !entry.startsWith("META-INF/"))
        .filter(entry -> entry.indexOf('/') > 0)
        .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
        .collect(Collectors.toSet());
  }

  private static String version(Manifest manifest) {
    Attributes attributes = manifest.getMainAttributes();
    return Stream.of("Bundle-Version", "Implementation-Version")
        .flatMap(name -> Optional.ofNullable(attributes.getValue(name)).stream())
        .map(VERSION::matcher)
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst()
        .orElse("0");
  }
}
