"""Reading text out of documents, outside our processes: a worker is started, handed an open descriptor, and limited."""
