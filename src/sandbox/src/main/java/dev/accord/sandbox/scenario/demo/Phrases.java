package dev.accord.sandbox.scenario.demo;

import java.util.List;

/** What people say whatever the request is about. */
final class Phrases {
  static final List<String> NOT_OURS =
      List.of(
          "Checked, nothing wrong on our side. Please send screenshots and the exact time first.",
          "This is not ours as far as we can see. Giving it back with the measurements attached.",
          "Without a time and a user name we cannot find it in the logs. Back to you.");
  static final List<String> STILL_YOURS =
      List.of(
          "Got the time and the user name from {reporter}, added above. Please look again.",
          "Second user confirmed it, so it is not the laptop. Over to you again.");
  static final List<String> STILL_ON_IT =
      List.of(
          "Still at it, {reporter}. More before the end of the day.",
          "A short word in between: half of it is done, the rest takes until {weekday}.",
          "This takes longer than I thought. I stay with it and keep you informed.");
  static final List<String> URGENT =
      List.of(
          "This is getting urgent, {team} is waiting for it. Can it be moved up?",
          "Could you look at this sooner? We need it before {weekday}.");
  static final List<String> REFUSED =
      List.of("Not this quarter, please. Ask again in {month}.", "No budget for this, I am sorry.");
  static final List<String> CANNOT_REPRODUCE =
      List.of(
          "I cannot reproduce this, {count} attempts from different places all worked. Please"
              + " write again if it comes back.",
          "Nothing in the logs for that time, and it works for me with your settings.");
  static final List<String> DUPLICATE =
      List.of(
          "Same as what your colleague reported, I will keep you informed there.",
          "This is the second report of the same problem, going on with the first one.");
  static final List<String> THANKS =
      List.of(
          "Works again, thank you!",
          "Perfect, thanks for the quick help.",
          "Thank you, {count} of us have tested it. Can be closed.",
          "All good now, thanks.");
  static final List<String> CLOSED_BY_US =
      List.of(
          "Nothing more heard, so I am closing this. Please reopen it if something is missing.",
          "Closing, please come back if it happens again.");
  static final List<String> WITHDRAWN =
      List.of(
          "Please close this, it has solved itself.",
          "No longer needed, thank you.",
          "Found it myself, sorry for the trouble.");
  static final List<String> STILL_BROKEN =
      List.of("Sorry, this is not solved yet.", "It has come back, please look again.");
  static final List<String> WRONG_PROJECT =
      List.of(
          "Hi {reporter}, this is not for IT. I am moving it to the right colleagues.",
          "Hello {reporter}, moving this to the department that does it, they will see it there.");

  private Phrases() {}
}
