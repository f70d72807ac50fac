window.testPage = [
  AJS.I18n.getText("test.later"),
  AJS.I18n.getText( 'test.panel' ),
  AJS.I18n.getText("test.quote", window.name),
  AJS.I18n.getText("no.such.text"),
  AJS.I18n.getText(window.key),
];
