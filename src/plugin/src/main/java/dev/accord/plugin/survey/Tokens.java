package dev.accord.plugin.survey;

import dev.accord.plugin.store.SettingStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a survey's link: the key of the invitation, signed by this installation.
 *
 * <p>A token that was guessed or changed is told from a real one without asking the database. That
 * a link works once and for two weeks stands with the invitation.
 */
public final class Tokens {
  private static final String SETTING = "survey.secret";
  private static final String SAMPLING = "survey.sampling";
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "accord survey invitation ";
  private static final int KEY_BYTES = 16;
  private static final int SECRET_BYTES = 32;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SettingStore settings;
  private final SecureRandom random = new SecureRandom();
  private volatile @Nullable SecretKeySpec secret;

  public Tokens(SettingStore settings) {
    this.settings = settings;
  }

  /** A key for a new invitation: 128 random bits. */
  public String newKey() {
    return random(KEY_BYTES);
  }

  /** What leads to the invitation, of characters that every mail reader keeps in a link. */
  public String of(String key) {
    return key + "." + signature(key);
  }

  /** The invitation's key, unless somebody made or changed the token. */
  public Optional<String> key(String token) {
    int cut = token.indexOf('.');
    if (cut < 0) {
      return Optional.empty();
    }
    String key = token.substring(0, cut);
    byte[] right = signature(key).getBytes(StandardCharsets.UTF_8);
    byte[] given = token.substring(cut + 1).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(right, given) ? Optional.of(key) : Optional.empty();
  }

  /** What samples are drawn by; another one than signs, so that a seed tells nothing of links. */
  String samplingSecret() {
    return settings.settled(SAMPLING, () -> random(SECRET_BYTES));
  }

  private String signature(String key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret());
      return ENCODER.encodeToString(mac.doFinal((PURPOSE + key).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Made once for the installation, when it is first needed; the same on every node. */
  private SecretKeySpec secret() {
    SecretKeySpec known = secret;
    if (known == null) {
      String text = settings.settled(SETTING, () -> random(SECRET_BYTES));
      known = new SecretKeySpec(Base64.getUrlDecoder().decode(text), ALGORITHM);
      secret = known;
    }
    return known;
  }

  private String random(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return ENCODER.encodeToString(bytes);
  }
}
