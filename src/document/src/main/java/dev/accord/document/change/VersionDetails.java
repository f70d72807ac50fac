package dev.accord.document.change;

import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.Signature;
import java.util.List;

/** What differs between two versions of an agreement. */
public final class VersionDetails {
  private static final Details.Items<Metric> METRICS =
      new Details.Items<>("metric", Metric::id, Metric::name, metric -> "");

  private VersionDetails() {}

  /** The differences in words, whatever the versions' numbers. */
  public static List<String> between(AgreementVersion before, AgreementVersion after) {
    Details details = new Details();
    compare(details, before, after);
    return details.lines();
  }

  static void compare(Details details, AgreementVersion before, AgreementVersion after) {
    standing(details, before, after);
    wording(details, before, after);
  }

  /** What was agreed, not since when. */
  static void wording(Details details, AgreementVersion before, AgreementVersion after) {
    details.compare("zone", before.zone(), after.zone());
    details.compareItems("service", before.services(), after.services(), Object::toString);
    details.compareKeyed(METRICS, before.metrics(), after.metrics(), MetricDetails::compare);
    details.compare("period", before.period(), after.period(), Phrases::word);
    details.compare("older tickets", before.olderTickets(), after.olderTickets(), Phrases::word);
    details.compare(
        "review on", before.reviewOn(), after.reviewOn(), Phrases.orNone(HoursPhrase::of));
    details.compare("channels", before.channels(), after.channels(), Phrases::text);
  }

  private static void standing(Details details, AgreementVersion before, AgreementVersion after) {
    details.compare("status", before.status(), after.status(), Phrases::word);
    details.compare("effective from", before.effectiveFrom(), after.effectiveFrom());
    details.compare(
        "effective until",
        before.effectiveUntil(),
        after.effectiveUntil(),
        Phrases.orNone(Object::toString));
    details.compare(
        "takes over open clocks at",
        before.takesOverOpenClocksAt(),
        after.takesOverOpenClocksAt(),
        Phrases.orNone(Object::toString));
    details.compareItems(
        "signature", before.signatures(), after.signatures(), VersionDetails::signature);
  }

  private static String signature(Signature signature) {
    return "%s by %s at %s"
        .formatted(Phrases.word(signature.side()), signature.by(), signature.at());
  }
}
