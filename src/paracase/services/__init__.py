"""What people do: one module for each kind of act. Each owns its transaction and writes the ledger."""
