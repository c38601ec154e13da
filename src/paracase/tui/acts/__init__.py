"""What a key asks for and then has a service do, where several screens have the key: a dialog, its answer, one act."""
