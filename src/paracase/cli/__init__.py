"""The command line: every act of paracase, for the keyboard, for scripts and for screen readers."""
