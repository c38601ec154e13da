"""The screens. Nothing here decides: a handler reads an event, asks a service, and shows the answer."""
