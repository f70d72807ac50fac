package dev.accord.sandbox.scenario.load;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes names to log in by of names of people: "Resolver 125" becomes {@code resolver-125}. */
public final class Logins {
  private static final int LONGEST = 100;

  private final Map<String, String> byPerson = new HashMap<>();
  private final Set<String> taken;

  /**
   * @param taken logins that somebody has already
   */
  public Logins(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The login of a person; always the same for the same name, another for another. */
  public String of(String name) {
    return of(name, name);
  }

  /**
   * The login of a person who shares a name with others.
   *
   * @param identity what tells people apart
   */
  public String of(String identity, String name) {
    return byPerson.computeIfAbsent(identity, person -> free(slug(name)));
  }

  private String free(String wanted) {
    String login = wanted;
    for (int i = 2; !taken.add(login); i++) {
      login = wanted + "-" + i;
    }
    return login;
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._@]+", "-")
            .replaceAll("^-+|-+$", "");
    String slug = plain.isEmpty() ? "user" : plain;
    return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
  }
}
