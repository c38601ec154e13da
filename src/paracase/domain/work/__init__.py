"""What the office knows of research and drafting handed out, delivered, examined."""
