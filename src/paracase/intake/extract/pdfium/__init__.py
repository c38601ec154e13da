"""What a PDF holds, by PDFium: words, annotations, pictures, attachments, and whether what is written is drawn."""
