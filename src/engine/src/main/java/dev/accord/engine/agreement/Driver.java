package dev.accord.engine.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can have weighed most in an answer to the choose-again question: picked from a list, so that
 * it can be counted.
 *
 * <p>Which list depends on the {@link Band} of the answer. Who is content is asked what was good,
 * who is discontent what was not. Who is between got what they needed at some cost, so that list
 * has what makes work good even then (quick, right, friendly) and what makes good work tiresome
 * (slow, silent, hard to reach, laborious); nobody gives 7 or 8 to people who were rude, wrong or
 * sent them about.
 *
 * <p>Answers are kept by these ids and read again by these lists: words may change, but never take
 * a driver out of a list, or a batch that names it can no longer be shown.
 */
public enum Driver {
  QUICK(Set.of(Band.CONTENT, Band.BETWEEN), "It was quick", "Es ging schnell", "Cela a été rapide"),
  RIGHT_FIRST_TIME(
      Set.of(Band.CONTENT, Band.BETWEEN),
      "It was right first time",
      "Es stimmte auf Anhieb",
      "Le résultat était juste du premier coup"),
  KEPT_INFORMED(
      Set.of(Band.CONTENT),
      "I was kept informed",
      "Ich wurde auf dem Laufenden gehalten",
      "J'ai été tenu au courant"),
  FRIENDLY(
      Set.of(Band.CONTENT, Band.BETWEEN),
      "They were friendly",
      "Der Umgang war freundlich",
      "L'accueil a été aimable"),
  EASY_TO_REACH(
      Set.of(Band.CONTENT),
      "They were easy to reach",
      "Es war leicht, jemanden zu erreichen",
      "Il était facile de joindre quelqu'un"),
  OUT_OF_THEIR_WAY(
      Set.of(Band.CONTENT),
      "They went out of their way",
      "Man hat sich besonders bemüht",
      "On s'est donné du mal pour moi"),
  TOO_SLOW(
      Set.of(Band.BETWEEN, Band.DISCONTENT),
      "It took too long",
      "Es dauerte zu lange",
      "Cela a été trop long"),
  NOT_RIGHT(
      Set.of(Band.DISCONTENT),
      "The result was not right",
      "Das Ergebnis stimmte nicht",
      "Le résultat n'était pas juste"),
  NOT_KEPT_INFORMED(
      Set.of(Band.BETWEEN, Band.DISCONTENT),
      "I was not kept informed",
      "Ich wurde nicht auf dem Laufenden gehalten",
      "Je n'ai pas été tenu au courant"),
  UNFRIENDLY(
      Set.of(Band.DISCONTENT),
      "They were unfriendly",
      "Der Umgang war unfreundlich",
      "L'accueil n'a pas été aimable"),
  HARD_TO_REACH(
      Set.of(Band.BETWEEN, Band.DISCONTENT),
      "They were hard to reach",
      "Es war schwer, jemanden zu erreichen",
      "Il était difficile de joindre quelqu'un"),
  SENT_BACK_AND_FORTH(
      Set.of(Band.DISCONTENT),
      "I was sent back and forth",
      "Ich wurde hin und her geschickt",
      "On m'a renvoyé de l'un à l'autre"),
  TOO_MUCH_ASKED(
      Set.of(Band.BETWEEN, Band.DISCONTENT),
      "Too much was asked of me",
      "Mir wurde zu viel abverlangt",
      "On m'en a trop demandé");

  private final Set<Band> bands;
  private final Map<String, String> wording;

  Driver(Set<Band> bands, String english, String german, String french) {
    this.bands = bands;
    this.wording = Map.of("en", english, "de", german, "fr", french);
  }

  /** Those that an answer of the band picks from. */
  public static List<Driver> of(Band band) {
    return Arrays.stream(values()).filter(driver -> driver.isOf(band)).toList();
  }

  /** The driver with the id. */
  public static Optional<Driver> named(String id) {
    return Arrays.stream(values()).filter(driver -> driver.id().equals(id)).findFirst();
  }

  /** Such as {@code too-slow}: answers are kept and sent by it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether an answer of the band may pick it. */
  public boolean isOf(Band band) {
    return bands.contains(band);
  }

  /**
   * How it is said; in English when it has not this language.
   *
   * @param language such as {@code de}
   * @param department the provider's name
   */
  public String said(String language, String department) {
    String spoken = Languages.choice(StandardItems.LANGUAGES, language);
    return String.valueOf(wording.get(spoken)).replace("{department}", department);
  }
}
