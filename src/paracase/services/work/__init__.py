"""What people do with research and drafting handed out, delivered, examined."""
