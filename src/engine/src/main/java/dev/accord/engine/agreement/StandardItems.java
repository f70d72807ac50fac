package dev.accord.engine.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The items that every department may ask alike, so that figures can be compared: worded in
 * English, German and French, the same for colleagues and outside clients.
 */
public final class StandardItems {
  /** The languages of the standard wording. */
  public static final Set<String> LANGUAGES =
      Collections.unmodifiableSortedSet(new TreeSet<>(Set.of("de", "en", "fr")));

  private static final Map<ItemId, Known> KNOWN =
      Arrays.stream(Known.values()).collect(toUnmodifiableMap(Known::id, known -> known));

  private StandardItems() {}

  private enum Known {
    CHOOSE_AGAIN(
        ItemKind.CHOOSE_AGAIN,
        "If you were free to choose, would you choose {department} again?",
        "Wenn Sie frei wählen könnten: Würden Sie {department} wieder wählen?",
        "Si vous aviez le choix, choisiriez-vous de nouveau {department}\u202f?"),
    RESPONSE_TIME(
        ItemKind.AGREEMENT,
        "They answered in good time.",
        "Ich bekam rechtzeitig Antwort.",
        "J'ai reçu une réponse à temps."),
    RESOLUTION_TIME(
        ItemKind.AGREEMENT,
        "It was resolved in the time agreed.",
        "Mein Anliegen wurde in der vereinbarten Zeit erledigt.",
        "Ma demande a été résolue dans le délai convenu."),
    ACCURACY(
        ItemKind.AGREEMENT,
        "The result was right first time.",
        "Das Ergebnis stimmte auf Anhieb.",
        "Le résultat était juste du premier coup."),
    PROFESSIONALISM(
        ItemKind.AGREEMENT,
        "They were professional.",
        "Der Umgang war professionell.",
        "Mes interlocuteurs ont été professionnels."),
    COMMUNICATION(
        ItemKind.AGREEMENT,
        "I was kept informed.",
        "Ich wurde auf dem Laufenden gehalten.",
        "J'ai été tenu au courant."),
    EFFORT(
        ItemKind.EFFORT,
        "How easy was it to get it done?",
        "Wie einfach war es, das Anliegen erledigt zu bekommen?",
        "Était-il facile d'obtenir ce que vous demandiez\u202f?"),
    LOST_TIME(
        ItemKind.MINUTES,
        "How much work time did you lose, in minutes?",
        "Wie viel Arbeitszeit haben Sie verloren, in Minuten?",
        "Combien de temps de travail avez-vous perdu, en minutes\u202f?"),
    KEEP(
        ItemKind.TEXT,
        "One thing to keep",
        "Eine Sache, die bleiben soll",
        "Une chose à conserver"),
    CHANGE(
        ItemKind.TEXT,
        "One thing to change",
        "Eine Sache, die anders werden soll",
        "Une chose à changer"),
    DRIVERS(
        ItemKind.DRIVERS,
        "What weighed most?",
        "Was war dafür ausschlaggebend?",
        "Qu'est-ce qui a le plus compté\u202f?");

    private final ItemKind kind;
    private final Map<String, String> wording;

    Known(ItemKind kind, String english, String german, String french) {
      this.kind = kind;
      this.wording = Map.of("en", english, "de", german, "fr", french);
    }

    ItemId id() {
      return new ItemId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Item item() {
      Optional<SurveyQuestion> question =
          Arrays.stream(SurveyQuestion.values())
              .filter(one -> one.name().equals(name()))
              .findFirst();
      return new Item(id(), kind, question, new TreeMap<>());
    }
  }

  /**
   * What an instrument asks unless somebody chooses otherwise: after a request the choose-again
   * question, what weighed most in it, two more and what was lost or should change; once a quarter
   * everything that is not of one request.
   */
  public static List<Item> of(Instrument instrument) {
    List<Known> asked =
        switch (instrument) {
          case TRANSACTIONAL ->
              List.of(
                  Known.CHOOSE_AGAIN,
                  Known.DRIVERS,
                  Known.EFFORT,
                  Known.COMMUNICATION,
                  Known.LOST_TIME,
                  Known.CHANGE);
          case RELATIONSHIP ->
              List.of(
                  Known.CHOOSE_AGAIN,
                  Known.RESPONSE_TIME,
                  Known.RESOLUTION_TIME,
                  Known.ACCURACY,
                  Known.PROFESSIONALISM,
                  Known.COMMUNICATION,
                  Known.KEEP,
                  Known.CHANGE);
        };
    return asked.stream().map(Known::item).toList();
  }

  /** All of them, in the order of the standard. */
  public static List<Item> all() {
    return Arrays.stream(Known.values()).map(Known::item).toList();
  }

  static Item item(ItemId id) {
    return known(id).item();
  }

  static boolean have(ItemId id, ItemKind kind) {
    Known known = KNOWN.get(id);
    return known != null && known.kind == kind;
  }

  static String wording(ItemId id, String language) {
    return String.valueOf(known(id).wording.get(language));
  }

  private static Known known(ItemId id) {
    Known known = KNOWN.get(id);
    if (known == null) {
      throw new IllegalArgumentException(
          "there is no standard item %s. Choose one of %s."
              .formatted(
                  id, KNOWN.keySet().stream().map(ItemId::value).sorted().collect(joining(", "))));
    }
    return known;
  }
}
