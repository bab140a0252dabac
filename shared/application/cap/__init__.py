"""Messages of the Common Alerting Protocol, from hostile bytes to an alert."""
