package dev.accord.plugin.field;

import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.jira.TestClock;
import dev.accord.plugin.jira.TestJira;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TestActiveObjects;
import dev.accord.plugin.store.TestDatabase;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ofbiz.core.entity.GenericEntityException;

@SuppressWarnings("rawtypes") // as Jira declares it
class SlaFieldTest {
  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final CustomFieldType type = mock(CustomFieldType.class);
  private final CustomField field = mock(CustomField.class);
  private final TestJira jira = new TestJira();

  private SlaField on(TestActiveObjects ao) throws GenericEntityException {
    when(type.getKey()).thenReturn(CustomFieldKeys.SLA_TYPE);
    when(field.getCustomFieldType()).thenReturn(type);
    when(fields.getCustomFieldType(CustomFieldKeys.SLA_TYPE)).thenReturn(type);
    when(fields.createCustomField(any(), any(), any(), any(), any(), any()))
        .thenAnswer(
            call -> {
              when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
              return field;
            });
    return new SlaField(fields, jira.locks, Stores.in(ao), new TestClock(MON_0900));
  }

  private void verifyMade(int times) throws GenericEntityException {
    verify(fields, times(times))
        .createCustomField(
            eq("SLA"),
            eq("The nearest clock of the issue's agreements. To sort by it: ORDER BY slaDue."),
            eq(type),
            isNull(),
            eq(List.of(GlobalIssueContext.getInstance())),
            eq(Collections.singletonList(null)));
  }

  @OnEachDatabase
  void makes_the_field_at_the_first_start_and_no_other(TestDatabase database) throws Exception {
    SlaField sla = on(database.empty());
    sla.ensure();
    sla.ensure();
    verifyMade(1);
  }

  @OnEachDatabase
  void does_not_bring_back_a_field_that_an_administrator_deleted(TestDatabase database)
      throws Exception {
    SlaField sla = on(database.empty());
    sla.ensure();
    when(fields.getCustomFieldObjects()).thenReturn(List.of());

    sla.ensure();

    verifyMade(1);
  }

  @OnEachDatabase
  void leaves_a_field_that_an_administrator_made_before(TestDatabase database) throws Exception {
    SlaField sla = on(database.empty());
    when(fields.getCustomFieldObjects()).thenReturn(List.of(field));

    sla.ensure();

    verify(fields, never()).createCustomField(any(), any(), any(), any(), any(), any());
  }

  @OnEachDatabase
  void tries_again_at_the_next_start_when_the_type_is_not_there_or_jira_refuses(
      TestDatabase database) throws Exception {
    SlaField sla = on(database.empty());
    when(fields.getCustomFieldType(CustomFieldKeys.SLA_TYPE)).thenReturn(null, type);
    sla.ensure();
    verify(fields, never()).createCustomField(any(), any(), any(), any(), any(), any());

    doThrow(new GenericEntityException("no"))
        .doThrow(new NoSuchMethodError("an API that is another one"))
        .doReturn(field)
        .when(fields)
        .createCustomField(any(), any(), any(), any(), any(), any());
    sla.ensure();
    sla.ensure();
    sla.ensure();
    sla.ensure();

    verifyMade(3);
  }

  @OnEachDatabase
  void nodes_that_start_together_make_one(TestDatabase database) throws Exception {
    SlaField sla = on(database.empty());
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<? extends Future<?>> starts =
          Collections.nCopies(4, (Runnable) sla::ensure).stream().map(nodes::submit).toList();
      for (Future<?> start : starts) {
        start.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    verifyMade(1);
    assertThat(fields.getCustomFieldObjects()).hasSize(1);
  }
}
