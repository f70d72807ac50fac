/** What a survey's question is about, by the engine's name of it; a question of the department's own stands for itself. */
export function questionText(question: string): string {
  switch (question) {
    case "CHOOSE_AGAIN":
      return AJS.I18n.getText("accord.gadget.question.choose-again");
    case "RESPONSE_TIME":
      return AJS.I18n.getText("accord.gadget.question.response-time");
    case "RESOLUTION_TIME":
      return AJS.I18n.getText("accord.gadget.question.resolution-time");
    case "ACCURACY":
      return AJS.I18n.getText("accord.gadget.question.accuracy");
    case "PROFESSIONALISM":
      return AJS.I18n.getText("accord.gadget.question.professionalism");
    case "COMMUNICATION":
      return AJS.I18n.getText("accord.gadget.question.communication");
    default:
      return question;
  }
}
