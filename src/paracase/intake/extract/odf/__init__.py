"""OpenDocument: texts, spreadsheets and presentations of LibreOffice and others."""
