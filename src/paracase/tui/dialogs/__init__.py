"""Boxes that want an answer before anything else, and nothing of any one screen."""
