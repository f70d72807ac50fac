package dev.accord.plugin.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the nearest clock of an issue wherever Jira shows a field: in the issue navigator's column,
 * in lists, in REST. It is never entered and never stored.
 *
 * <p>Jira shows fields of an issue to those who may browse it, and asks for no others. The type is
 * not a {@code SortableCustomField}: Jira would ask for the value of every issue that a search
 * finds. {@code ORDER BY slaDue} sorts by the index instead.
 */
public final class SlaFieldType extends CalculatedCFType<SlaCell, SlaCell> {
  private static final Logger LOG = LoggerFactory.getLogger(SlaFieldType.class);

  private final SlaCells cells;

  @Inject
  public SlaFieldType(SlaCells cells) {
    this.cells = cells;
  }

  /** Null for nothing to show. What goes wrong here must not break Jira's list of issues. */
  @Override
  public @Nullable SlaCell getValueFromIssue(CustomField field, @Nullable Issue issue) {
    // Jira asks without an issue for a default, and with one that is not stored yet.
    Long id = issue == null ? null : issue.getId();
    if (id == null) {
      return null;
    }
    try {
      return cells.of(id).orElse(null);
    } catch (RuntimeException failure) {
      LOG.warn("The SLA of the issue with id {} cannot be shown.", id, failure);
      return null;
    }
  }

  @Override
  public String getStringFromSingularObject(SlaCell singularObject) {
    return singularObject.toString();
  }

  /** Nobody enters one. */
  @Override
  public @Nullable SlaCell getSingularObjectFromString(String text) {
    return null;
  }
}
