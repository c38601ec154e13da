"""Commands about the record of supervision."""
