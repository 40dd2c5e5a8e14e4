"""What people see: widgets draw values and report intents. Nothing here decides about text."""
