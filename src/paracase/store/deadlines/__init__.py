"""How the store keeps the procession of a case: its events, its deadlines and their past, how it counts."""
