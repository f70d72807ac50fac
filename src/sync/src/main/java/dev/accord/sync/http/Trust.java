package dev.accord.sync.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom we believe that a server is who it says. */
final class Trust {
  private Trust() {}

  /**
   * Only the authorities of the file.
   *
   * @throws IllegalArgumentException when the file holds none
   */
  static SSLContext in(Path pem) {
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate one : certificates(pem)) {
        store.setCertificateEntry("authority-" + number++, one);
      }
      if (number == 0) {
        throw unusable(pem, "holds no certificate");
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw unusable(pem, "cannot be read: " + e.getMessage());
    }
  }

  private static Collection<? extends Certificate> certificates(Path pem)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(pem)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(in);
    }
  }

  private static IllegalArgumentException unusable(Path pem, String why) {
    return new IllegalArgumentException(
        "trust file %s %s; give certificates of authorities as PEM text".formatted(pem, why));
  }
}
