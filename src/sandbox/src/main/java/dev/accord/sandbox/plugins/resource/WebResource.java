package dev.accord.sandbox.plugins.resource;

import java.util.List;
import java.util.Set;

/**
 * An enabled web-resource.
 *
 * @param contexts on which pages it is, such as jira.view.issue; its own key is one too
 * @param dependencies complete keys of what must be on the page before it
 * @param hasTexts whether texts are put into its scripts (the transformer jsI18n)
 */
record WebResource(
    String completeKey,
    Set<String> contexts,
    List<String> dependencies,
    List<ResourceFile> files,
    boolean hasTexts) {

  List<ResourceFile> files(BatchType type) {
    return files.stream().filter(file -> !file.isFolder() && file.is(type)).toList();
  }
}
