package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import java.time.LocalDate;
import java.util.List;

class DealingStoreTest {
  private static final DepartmentId IT = new DepartmentId("it");
  private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");
  private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");

  @OnEachDatabase
  void keeps_each_person_once_a_month(TestDatabase database) {
    DealingStore store = new DealingStore(database.empty());
    Dealing paul = dealing("paul", OCTOBER);
    Dealing later = dealing("paul", NOVEMBER);
    store.add(List.of(paul, paul));
    store.add(List.of(paul, later, dealing("petra", NOVEMBER)));

    assertThat(store.of(IT, OCTOBER, NOVEMBER)).containsExactly(paul);
    assertThat(store.of(IT, OCTOBER, NOVEMBER.plusMonths(1))).hasSize(3);
    assertThat(store.of(new DepartmentId("hr"), OCTOBER, NOVEMBER)).isEmpty();
  }

  @OnEachDatabase
  void keeps_the_last_view_that_a_department_has_of_itself_in_a_period(TestDatabase database) {
    OwnViewStore store = new OwnViewStore(database.empty());
    UserKey head = new UserKey("ines");
    store.save(new OwnView(IT, "2026-Q4", "{\"communication\":\"3\"}", head, MON_0900));
    OwnView last = new OwnView(IT, "2026-Q4", "{\"communication\":\"4\"}", head, MON_1000);
    store.save(last);

    assertThat(store.find(IT, "2026-Q4")).contains(last);
    assertThat(store.find(IT, "2026-Q3")).isEmpty();
  }

  private static Dealing dealing(String person, LocalDate month) {
    return new Dealing(
        IT, month, new UserKey(person), new DepartmentId("finance"), Audience.INTERNAL);
  }
}
