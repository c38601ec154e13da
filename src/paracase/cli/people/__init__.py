"""People: staff and their keys, the way in over SSH, contacts and parties."""
