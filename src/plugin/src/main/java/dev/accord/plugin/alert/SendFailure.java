package dev.accord.plugin.alert;

/** Something could not be sent or done; the message says why and what helps. */
public final class SendFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean lasting;

  private SendFailure(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  /** Trying again later may help. */
  static SendFailure passing(String message) {
    return new SendFailure(message, false);
  }

  /** Trying again does not help before somebody mends something. */
  static SendFailure lasting(String message) {
    return new SendFailure(message, true);
  }

  public boolean isLasting() {
    return lasting;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
