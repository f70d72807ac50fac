package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import org.jspecify.annotations.NullMarked;

/** How a changed issue is stored. */
@NullMarked
public class UpdateIssueRequest {
  private UpdateIssueRequest() {}

  /** Makes requests. */
  public static class UpdateIssueRequestBuilder {
    public UpdateIssueRequestBuilder() {} // PX

    public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) { // PX
      return this;
    }

    /** Whether Jira's own notification scheme sends mail. */
    public UpdateIssueRequestBuilder sendMail(boolean sendMail) { // PX
      return this;
    }

    public UpdateIssueRequest build() { // PX
      return new UpdateIssueRequest();
    }
  }
}
