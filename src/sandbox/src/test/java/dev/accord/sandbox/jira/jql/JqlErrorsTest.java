package dev.accord.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said in Jira's words, with the place. */
final class JqlErrorsTest {
  private static final Company COMPANY = new Company(TestDatabase.H2);

  @AfterAll
  static void close() {
    COMPANY.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          project                      | Error in the JQL Query: Expecting operator but got the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 8)
          project =                    | Error in the JQL Query: Expecting either a value, list or function but got the end of the query. (line 1, character 10)
          project = ITS foo            | Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 15)
          (project = ITS               | Error in the JQL Query: Expecting ')' but got the end of the query. (line 1, character 15)
          = ITS                        | Error in the JQL Query: Expecting a field name but got '='. (line 1, character 1)
          project in ITS               | Error in the JQL Query: Operator 'in' needs a list or a function. (line 1, character 15)
          project = (ITS)              | Error in the JQL Query: Operator '=' does not support a list. (line 1, character 16)
          summary ~ "open              | Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)
          summary ~ a@b                | Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 12)
          summary ~ "\\q"              | Error in the JQL Query: '\\q' is an illegal JQL escape sequence. (line 1, character 12)
          status was Open              | Error in the JQL Query: Operator 'was' is not modelled by the sandbox. (line 1, character 8)
          order key                    | Error in the JQL Query: Expecting 'by' but got 'key'. (line 1, character 7)
          colour = red                 | Field 'colour' does not exist or you do not have permission to view it.
          status = Nowhere             | The value 'Nowhere' does not exist for the field 'status'.
          assignee = nobody            | The value 'nobody' does not exist for the field 'assignee'.
          project = XYZ                | The value 'XYZ' does not exist for the field 'project'.
          status > Open                | The operator '>' is not supported by the 'status' field.
          summary = x                  | The operator '=' is not supported by the 'summary' field.
          key = "x y"                  | The issue key 'x y' for field 'key' is invalid.
          created > yesterday          | Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
          created > lastLogin()        | Unable to find JQL function 'lastLogin()'.
          order by colour              | Not able to sort using field 'colour'.
          order by labels              | Field 'labels' does not support sorting.
          """)
  void says_what_is_wrong(String jql, String message) {
    assertThat(failure(jql).messages()).containsExactly(message);
  }

  @Test
  void says_all_that_is_wrong_at_once() {
    assertThat(failure("status = Nowhere and colour = red").messages()).hasSize(2);
  }

  @Test
  void counts_lines() {
    assertThat(failure("project = ITS\n  and = x").messages().get(0))
        .endsWith("(line 2, character 7)");
  }

  @Test
  void refuses_a_query_that_would_exhaust_the_stack() {
    assertThat(failure("(".repeat(100_000) + "project = ITS").messages().get(0))
        .contains("nested more than 100 deep");
    assertThat(failure("not ".repeat(100_000) + "project = ITS").messages().get(0))
        .contains("nested more than 100 deep");
  }

  private static JqlException failure(String jql) {
    return catchThrowableOfType(
        JqlException.class,
        () -> COMPANY.jira.search().validate(JqlParser.parse(jql), Optional.of(COMPANY.cleo)));
  }
}
