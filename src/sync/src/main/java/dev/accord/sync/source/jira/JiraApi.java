package dev.accord.sync.source.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.sync.judged.Note;
import java.util.List;

/** What Jira Data Center and Jira Cloud are asked in different ways. */
interface JiraApi {
  /** Where both have what they answer alike, for instance {@code /rest/api/2}. */
  String root();

  /** The first issues of a query, at most so many, with {@code id} and {@code fields.updated}. */
  Listing list(String jql, int most);

  /** The ids of all issues of a query. */
  List<String> ids(String jql);

  /**
   * Issues with these fields, comments, and their whole {@code changelog.histories}; those that are
   * gone, or may not be seen, are left out.
   *
   * @param ids at most {@link dev.accord.sync.source.Page#LARGEST}
   */
  List<JsonObject> issues(List<String> ids, List<String> fields);

  /** A comment of one paragraph with the words as they are, the mark at its end. */
  JsonElement comment(Note note);

  /** The address of a user by the id that histories have, below {@link #root}. */
  String userPath();

  /** The name of the query parameter for it. */
  String userParameter();

  /**
   * Some issues of a query.
   *
   * @param more whether there are others behind
   */
  record Listing(List<JsonObject> issues, boolean more) {}

  static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray(texts.size());
    texts.forEach(array::add);
    return array;
  }
}
