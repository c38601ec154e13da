"""The data of the practice: document types, matter types with their stages and elements. Validated when loaded."""
