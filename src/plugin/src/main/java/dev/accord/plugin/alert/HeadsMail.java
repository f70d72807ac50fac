package dev.accord.plugin.alert;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.job.Aftermath;
import dev.accord.plugin.store.Difference;
import dev.accord.plugin.store.Recomputation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mails the heads of both sides of every agreement that a correction concerns, each of them once. A
 * head who has left is stood in for by the deputies.
 */
public final class HeadsMail implements Aftermath.Heads {
  private final Heads heads;
  private final CorrectionText text;

  public HeadsMail(Heads heads, ApplicationProperties application) {
    this.heads = heads;
    this.text =
        new CorrectionText(Texts.english(), () -> application.getBaseUrl(UrlMode.CANONICAL));
  }

  @Override
  public void tell(Recomputation applied, List<Difference> found, Rules rules) {
    Map<ApplicationUser, Set<Agreement>> readers = new LinkedHashMap<>();
    for (Agreement agreement : ConcernedAgreements.of(applied.subject(), found, rules)) {
      sides(agreement, rules)
          .flatMap(id -> heads.of(id, rules.rulebook()).stream())
          .forEach(
              head -> readers.computeIfAbsent(head, one -> new LinkedHashSet<>()).add(agreement));
    }
    readers.forEach(
        (reader, agreements) -> {
          AlertText.Message message =
              text.of(applied, List.copyOf(agreements), found, heads.zone(reader));
          heads.send(reader, message.subject(), message.body());
        });
  }

  /** The provider and the clients; none named: every other department. */
  private static Stream<DepartmentId> sides(Agreement agreement, Rules rules) {
    Stream<DepartmentId> clients =
        agreement.clients().isEmpty()
            ? rules.definitions().departments().stream().map(Department::id)
            : agreement.clients().stream();
    return Stream.concat(Stream.of(agreement.provider()), clients).distinct();
  }
}
