package dev.accord.plugin.field;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.store.Pass;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives this Jira one field of the type, once: at the first start of an Accord that has the type.
 *
 * <p>That it was done is remembered in the database, so an administrator who deletes or renames the
 * field is not overruled by the next start. Nodes that start together take turns.
 */
public final class SlaField {
  private static final String LOCK = "dev.accord.accord-plugin:sla-field";

  /** The name that the mark has among the passes of jobs. */
  static final String MARK = "sla-field";

  private static final Logger LOG = LoggerFactory.getLogger(SlaField.class);

  private final CustomFieldManager fields;
  private final ClusterLockService locks;
  private final Stores stores;
  private final Clock clock;

  public SlaField(CustomFieldManager fields, ClusterLockService locks, Stores stores, Clock clock) {
    this.fields = fields;
    this.locks = locks;
    this.stores = stores;
    this.clock = clock;
  }

  /** Makes the field unless that was done before. Whatever goes wrong, Accord starts. */
  public void ensure() {
    try {
      if (stores.passes().last(MARK).isPresent()) {
        return;
      }
      ClusterLock lock = locks.getLockForName(LOCK);
      lock.lock();
      try {
        ensureAlone();
      } finally {
        lock.unlock();
      }
    } catch (GenericEntityException | RuntimeException | LinkageError failure) {
      LOG.warn(
          "The field for the SLA column could not be made. A Jira administrator can add one under"
              + " Custom fields, with the type SLA.",
          failure);
    }
  }

  private void ensureAlone() throws GenericEntityException {
    if (stores.passes().last(MARK).isPresent()) {
      return;
    }
    if (fields.getCustomFieldObjects().stream().noneMatch(CustomFieldKeys::isSla)) {
      CustomFieldType type = fields.getCustomFieldType(CustomFieldKeys.SLA_TYPE);
      if (type == null) {
        LOG.warn(
            "Jira does not have the type {} yet; the next start tries again.",
            CustomFieldKeys.SLA_TYPE);
        return;
      }
      LOG.info("Made the field {} for the SLA column.", create(type).getId());
    }
    Instant now = clock.instant();
    stores.transactions().run(() -> stores.passes().save(new Pass(MARK, now, now, 1)));
  }

  private CustomField create(CustomFieldType type) throws GenericEntityException {
    FieldTexts texts = FieldTexts.in(Locale.ROOT);
    List<@Nullable IssueType> everyType = new ArrayList<>();
    everyType.add(null);
    return fields.createCustomField(
        texts.of("field.name"),
        texts.of("field.description"),
        type,
        null,
        List.of(GlobalIssueContext.getInstance()),
        everyType);
  }
}
