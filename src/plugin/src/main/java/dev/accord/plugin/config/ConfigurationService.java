package dev.accord.plugin.config;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.Reading;
import dev.accord.document.change.Comparison;
import dev.accord.document.change.Takeovers;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.ticket.UserKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Previews, applies and exports the configuration document. */
public final class ConfigurationService {
  /** In place of a fingerprint: apply if nothing is configured yet, as an installation does. */
  public static final String FIRST = "first";

  private final RuleSource rules;
  private final DefinitionWriter writer;
  private final JiraCheck jira;
  private final ClusterLockService locks;
  private final Clock clock;

  public ConfigurationService(
      RuleSource rules,
      DefinitionWriter writer,
      JiraCheck jira,
      ClusterLockService locks,
      Clock clock) {
    this.rules = rules;
    this.writer = writer;
    this.jira = jira;
    this.locks = locks;
    this.clock = clock;
  }

  /** The whole configuration, as {@link #apply} takes it. */
  public String export() {
    return export(current());
  }

  /** The same as of some rules. */
  public String export(Rules some) {
    return DocumentWriter.write(some.definitions());
  }

  /** What is in force now. */
  public Rules current() {
    return rules.current();
  }

  /** What applying the document would do; nothing is written. */
  public Preview preview(String document) {
    Rules now = rules.current();
    String fingerprint = Fingerprint.of(now.revision(), document);
    Reading<Definitions> reading = DocumentReader.read(document);
    List<Finding> problems =
        reading.problems().stream().filter(Problem::isError).map(Finding::of).toList();
    List<Finding> warnings =
        reading.problems().stream().filter(one -> !one.isError()).map(Finding::of).toList();
    return reading
        .value()
        .map(wanted -> compared(fingerprint, now, wanted, warnings))
        .orElseGet(() -> new Preview(fingerprint, problems, warnings, List.of()));
  }

  /**
   * Stores the document as new versions of what differs, all or nothing.
   *
   * @param fingerprint from the preview of the same document, or {@link #FIRST}
   * @return the preview; when it cannot be applied, nothing was written
   * @throws StaleFingerprintException when the preview showed something else
   */
  public Preview apply(String document, String fingerprint, UserKey author) {
    ClusterLock lock = locks.getLockForName(DefinitionService.LOCK);
    lock.lock();
    try {
      Preview preview = preview(document);
      if (!isAgreed(preview, fingerprint)) {
        throw new StaleFingerprintException();
      }
      if (preview.canBeApplied()) {
        writer.write(DocumentReader.read(document).orElseThrow(), author);
      }
      return preview;
    } finally {
      lock.unlock();
    }
  }

  private boolean isAgreed(Preview preview, String fingerprint) {
    boolean first =
        fingerprint.equals(FIRST) && rules.current().definitions().equals(Definitions.NONE);
    return first || preview.fingerprint().equals(fingerprint);
  }

  private Preview compared(
      String fingerprint, Rules now, Definitions wanted, List<Finding> warnings) {
    Comparison comparison = Comparison.of(now.definitions(), wanted);
    List<Finding> problems =
        Stream.of(
                comparison.problems(),
                Comparison.of(rules.formerSurveys(now, wanted), wanted).problems(),
                Takeovers.problems(now.definitions(), wanted, clock.instant()))
            .flatMap(List::stream)
            .map(Finding::of)
            .toList();
    List<Finding> all = new ArrayList<>(warnings);
    all.addAll(jira.warnings(wanted));
    return new Preview(fingerprint, problems, all, comparison.changes());
  }
}
