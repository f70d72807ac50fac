package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.java.ao.Entity;

/** No query without an index: the database itself is asked for the one behind each lookup. */
class LookupIndexTest {
  private static final int FIRST_COLUMN = 1;
  private static final Pattern SPAN = Pattern.compile("(\\w+) >= \\?");

  @OnEachDatabase
  void every_lookup_begins_with_a_column_that_an_index_begins_with(TestDatabase database)
      throws Exception {
    TestActiveObjects ao = database.empty();
    for (Lookup<?> lookup : lookups()) {
      assertThat(firstColumns(ao, lookup.type()))
          .as("index for %s", lookup)
          .contains(lookup.column());
    }
  }

  /**
   * PostgreSQL plans a statement that is asked often without a look at what is asked for. It then
   * takes a span for so small that an index on it alone seems the better one, and looks at
   * everybody's rows of a year.
   */
  @OnEachDatabase
  void no_index_begins_with_the_span_that_a_lookup_asks_for_last(TestDatabase database)
      throws Exception {
    TestActiveObjects ao = database.empty();
    for (Lookup<?> lookup : lookups()) {
      Set<String> spans = new HashSet<>();
      SPAN.matcher(lookup.where()).results().forEach(span -> spans.add(span.group(1)));
      spans.remove(lookup.column());
      assertThat(firstColumns(ao, lookup.type()))
          .as("indexes that mislead %s", lookup)
          .noneMatch(spans::contains);
    }
  }

  private static List<Lookup<?>> lookups() throws IllegalAccessException {
    List<Lookup<?>> found = new ArrayList<>();
    for (JavaClass type : new ClassFileImporter().importPackages("dev.accord.plugin.store")) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (field.getType() == Lookup.class) {
          found.add((Lookup<?>) field.get(null));
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(5);
    return found;
  }

  private static Set<String> firstColumns(TestActiveObjects ao, Class<? extends Entity> type)
      throws SQLException {
    Set<String> columns = new HashSet<>();
    try (Connection connection = ao.connection();
        ResultSet indexes =
            connection.getMetaData().getIndexInfo(null, null, ao.tableName(type), false, false)) {
      while (indexes.next()) {
        if (indexes.getShort("ORDINAL_POSITION") == FIRST_COLUMN) {
          columns.add(indexes.getString("COLUMN_NAME").replace("\"", ""));
        }
      }
    }
    return columns;
  }
}
