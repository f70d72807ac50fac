package com.atlassian.mail;

import java.io.Serializable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A mail to send. Lists of addresses are separated by commas. */
@NullMarked
public class Email implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String to;
  private String mimeType = "text/plain";
  private @Nullable String from;
  private @Nullable String fromName;
  private @Nullable String cc;
  private @Nullable String bcc;
  private @Nullable String subject;
  private @Nullable String body;

  public Email(String to) { // D
    this.to = to;
  }

  public Email setFrom(String address) { // D
    from = address;
    return this;
  }

  public Email setFromName(String name) { // D
    fromName = name;
    return this;
  }

  public Email setCc(String addresses) { // D
    cc = addresses;
    return this;
  }

  public Email setBcc(String addresses) { // D
    bcc = addresses;
    return this;
  }

  public Email setSubject(String text) { // P9
    subject = text;
    return this;
  }

  public Email setBody(String text) { // P9
    body = text;
    return this;
  }

  public Email setMimeType(String type) { // P9
    mimeType = type;
    return this;
  }

  public String getTo() { // D
    return to;
  }

  public @Nullable String getFrom() { // D
    return from;
  }

  public @Nullable String getFromName() { // D
    return fromName;
  }

  public @Nullable String getCc() { // D
    return cc;
  }

  public @Nullable String getBcc() { // D
    return bcc;
  }

  public @Nullable String getSubject() { // D
    return subject;
  }

  public @Nullable String getBody() { // D
    return body;
  }

  public String getMimeType() { // D
    return mimeType;
  }
}
