window.testBase = "getText is left alone: " + AJS.I18n.getText("test.section");
