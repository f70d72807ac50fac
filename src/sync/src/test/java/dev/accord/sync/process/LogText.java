package dev.accord.sync.process;

/** An event log of tickets that are created and begun. */
final class LogText {
  static final String MAPPING =
      """
      project: ITS
      columns: {id: number, time: updated}
      time: {format: "yyyy-MM-dd HH:mm", zone: UTC}
      url: "https://desk.example.org/{number}"
      summary: "{text}"
      states:
        values:
          New: {status: New, category: new}
          Active: {status: In Progress, category: indeterminate}
          Closed: {status: Closed, category: done}
      """;

  private LogText() {}

  static String of(int tickets) {
    StringBuilder text = new StringBuilder("number,updated,state,text\n");
    for (int i = 0; i < tickets; i++) {
      text.append("INC%d,2026-03-02 08:00,New,Printer\n".formatted(i));
      text.append("INC%d,2026-03-02 09:00,Active,Printer\n".formatted(i));
    }
    return text.toString();
  }

  static String closing(int ticket) {
    return "INC%d,2026-03-02 10:00,Closed,Printer\n".formatted(ticket);
  }
}
