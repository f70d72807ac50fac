package dev.accord.standin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A certificate for this machine, made by the JDK's keytool, and its PEM file for those who trust
 * it.
 */
record Certificate(Path keystore, Path pem) {
  static final String PASSWORD = "stand-in";

  /** Makes one in the folder, unless it is there. */
  static Certificate in(Path folder) {
    Certificate certificate = new Certificate(folder.resolve("tls.p12"), folder.resolve("ca.pem"));
    if (!Files.exists(certificate.pem)) {
      certificate.make(folder);
    }
    return certificate;
  }

  private void make(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(keystore);
      keytool(
          "-genkeypair",
          "-alias",
          "standin",
          "-keyalg",
          "EC",
          "-groupname",
          "secp256r1",
          "-dname",
          "CN=localhost",
          "-ext",
          "san=dns:localhost,ip:127.0.0.1",
          "-validity",
          "365",
          "-storetype",
          "PKCS12",
          "-keystore",
          keystore.toString());
      keytool(
          "-exportcert",
          "-rfc",
          "-alias",
          "standin",
          "-file",
          pem.toString(),
          "-keystore",
          keystore.toString());
    } catch (IOException e) {
      throw new IllegalStateException("no certificate can be made in " + folder, e);
    }
  }

  private static void keytool(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    Collections.addAll(command, arguments);
    Collections.addAll(command, "-storepass", PASSWORD);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
