package dev.accord.sync.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Request;

/**
 * How a caller shows that it knows the secret.
 *
 * @param signature of the body, {@code sha256=…}; if there is one, it decides
 * @param told the secret itself, from systems that can only call an address or set a header
 */
record Proof(Optional<String> signature, Optional<String> told) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "sha256=";

  static Proof of(Request request) {
    return new Proof(
        Optional.ofNullable(request.getHeaders().get("X-Hub-Signature")),
        Optional.ofNullable(request.getHeaders().get("X-Hook-Secret"))
            .or(
                () ->
                    Optional.ofNullable(
                        Request.extractQueryParameters(request).getValue("secret"))));
  }

  /** Takes as long for a wrong secret as for the right one. */
  boolean shows(String secret, byte[] body) {
    return signature
        .map(sent -> MessageDigest.isEqual(bytes(sent), bytes(PREFIX + signed(secret, body))))
        .or(() -> told.map(sent -> MessageDigest.isEqual(bytes(sent), bytes(secret))))
        .orElse(false);
  }

  static String signed(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
