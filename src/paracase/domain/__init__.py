"""What the office knows: pure types and rules. No I/O, no SQL, no screen."""
