package dev.accord.document.change;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether versions in force take over open clocks in time.
 *
 * <p>Nobody's clock is moved behind their back: an instant that has passed is neither chosen nor
 * changed nor taken back. An agreement that is not stored yet brings its history along.
 */
public final class Takeovers {
  private final Instant now;
  private final Problems problems = new Problems();

  private Takeovers(Instant now) {
    this.now = now;
  }

  /** Mistakes in what would take the place of what is stored, as of an instant. */
  public static List<Problem> problems(Definitions stored, Definitions wanted, Instant now) {
    Takeovers takeovers = new Takeovers(now);
    Path agreements = Path.ROOT.member("agreements");
    for (int i = 0; i < wanted.agreements().size(); i++) {
      Agreement agreement = wanted.agreements().get(i);
      Path versions = agreements.item(i).member("versions");
      stored.agreements().stream()
          .filter(one -> one.id().equals(agreement.id()))
          .findFirst()
          .ifPresent(before -> takeovers.look(before, agreement, versions));
    }
    return takeovers.problems.toList();
  }

  private void look(Agreement before, Agreement after, Path versions) {
    for (int i = 0; i < after.versions().size(); i++) {
      AgreementVersion version = after.versions().get(i);
      if (version.isBinding()) {
        Optional<Instant> stored =
            before.versions().stream()
                .filter(one -> one.number() == version.number() && one.isBinding())
                .findFirst()
                .flatMap(AgreementVersion::takesOverOpenClocksAt);
        look(stored, version, versions.item(i).member("takesOverOpenClocksAt"));
      }
    }
  }

  private void look(Optional<Instant> stored, AgreementVersion version, Path path) {
    Optional<Instant> wanted = version.takesOverOpenClocksAt();
    if (wanted.equals(stored)) {
      return;
    }
    if (stored.filter(now::isAfter).isPresent()) {
      problems.error(
          path,
          "Version %d has taken over open clocks at %s, which has passed."
              .formatted(version.number(), stored.get()),
          "Leave it as it is stored.");
    } else if (wanted.filter(now::isAfter).isPresent()) {
      problems.error(
          path,
          "Version %d cannot take over open clocks at %s, which has passed."
              .formatted(version.number(), wanted.get()),
          "Choose an instant from now on.");
    }
  }
}
