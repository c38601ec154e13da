"""What supervision reads: sums over what other capabilities keep."""
