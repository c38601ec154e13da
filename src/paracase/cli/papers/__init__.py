"""Papers: taking them in, deciding about them, finding them."""
