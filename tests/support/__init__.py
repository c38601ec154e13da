"""What tests share: an office on a temporary disk, a clock a little ahead, invented papers."""
