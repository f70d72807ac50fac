package dev.accord.plugin.alert;

import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.ProposedDefinition;
import dev.accord.plugin.store.Recomputation;
import dev.accord.plugin.store.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What heads are told when a definition was corrected. */
final class CorrectionText {
  private static final String PAGES = "/plugins/servlet/accord/";

  private final Texts texts;
  private final Supplier<String> baseUrl;

  CorrectionText(Texts texts, Supplier<String> baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /**
   * The mail for one head.
   *
   * @param agreements those of which the reader heads a side
   */
  AlertText.Message of(
      Recomputation applied, List<Agreement> agreements, List<Difference> found, ZoneId zone) {
    Subject subject = applied.subject();
    boolean calendar = subject.kind() == Subject.Kind.CALENDARS;
    String what = calendar ? "calendar" : "agreement";
    StringBuilder body = new StringBuilder();
    line(body, texts.of("correction.%s.what".formatted(what), subject.name()));
    applied
        .proposed()
        .map(ProposedDefinition::reason)
        .filter(reason -> !reason.isEmpty())
        .ifPresent(reason -> line(body, texts.of("correction.why", reason)));
    from(applied)
        .ifPresent(
            at ->
                line(
                    body,
                    texts.of("correction.%s.from".formatted(what), AlertText.moment(at, zone))));
    line(body, "");
    for (Agreement agreement : agreements) {
      List<Difference> its =
          found.stream()
              .filter(difference -> ConcernedAgreements.isOf(agreement, difference))
              .toList();
      long open = its.stream().filter(Difference::open).count();
      line(body, texts.of("correction.counts", agreement.name(), its.size() - open, open));
    }
    line(body, "");
    line(
        body,
        texts.of(
            "correction.look", baseUrl.get() + PAGES + subject.kind().word() + "/" + subject.id()));
    return new AlertText.Message(
        AlertText.oneLine(texts.of("correction.%s.subject".formatted(what), subject.name())),
        body.toString());
  }

  /** Of a calendar from when on it is open otherwise, of an agreement when clocks are moved. */
  private static Optional<Instant> from(Recomputation applied) {
    return applied
        .proposed()
        .flatMap(
            proposed ->
                applied.subject().kind() == Subject.Kind.CALENDARS
                    ? proposed.firstChange()
                    : takeover(proposed.document()));
  }

  private static Optional<Instant> takeover(String document) {
    return DocumentReader.readAgreement(document).value().stream()
        .map(Agreement::versions)
        .flatMap(List::stream)
        .map(AgreementVersion::takesOverOpenClocksAt)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static void line(StringBuilder body, String text) {
    body.append(text).append('\n');
  }
}
