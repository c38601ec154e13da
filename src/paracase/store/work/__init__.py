"""How the store keeps research and drafting handed out, delivered, examined."""
