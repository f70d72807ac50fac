package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.AgreementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Investigations, with every state that they ever had. Writing is for inside a transaction. */
public final class InvestigationStore {
  static final Lookup<InvestigationRow> BY_NAME = Lookup.on(InvestigationRow.class, "NAME = ?");
  static final Lookup<InvestigationRow> BY_AGREEMENT =
      Lookup.on(InvestigationRow.class, "AGREEMENT = ?");

  private final Rows<InvestigationRow, Investigation> rows;
  private final Rows<ReportTextRow, ReportText> texts;

  public InvestigationStore(ActiveObjects ao) {
    this.rows = new Rows<>(ao, InvestigationRow.class, Investigation::from, Investigation::columns);
    this.texts = new Rows<>(ao, ReportTextRow.class, ReportText::from, ReportText::columns);
  }

  /** The newest revision. */
  public Optional<Investigation> find(String id) {
    return newest(rows.find(BY_NAME, id)).stream().findFirst();
  }

  /** The newest revision of each that is about one of the agreements. */
  public List<Investigation> of(Collection<AgreementId> agreements) {
    return newest(
        rows.findEach(BY_AGREEMENT, agreements.stream().map(AgreementId::value).toList()));
  }

  /** Every revision, oldest first. */
  public List<Investigation> revisions(String id) {
    return rows.find(BY_NAME, id);
  }

  /**
   * @param causes its long part
   */
  public void open(Investigation opened, String causes) {
    rows.insert(opened);
    texts.insert(new ReportText(opened.id(), causes));
  }

  public Optional<String> causes(Investigation of) {
    return texts.first(ReportStore.TEXT, of.id()).map(ReportText::content);
  }

  /**
   * Adds the next revision when the one before is still the newest.
   *
   * @return whether it was
   */
  public boolean saveNext(Investigation next) {
    boolean still =
        find(next.id())
            .filter(now -> now.stamp().revision() + 1 == next.stamp().revision())
            .isPresent();
    if (still) {
      rows.insert(next);
    }
    return still;
  }

  private static List<Investigation> newest(List<Investigation> all) {
    Map<String, Investigation> newest = new LinkedHashMap<>();
    for (Investigation one : all) {
      newest.merge(
          one.id(),
          one,
          (earlier, later) ->
              earlier.stamp().revision() > later.stamp().revision() ? earlier : later);
    }
    return new ArrayList<>(newest.values());
  }
}
