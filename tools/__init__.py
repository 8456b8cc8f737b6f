"""What builds, measures and checks smsdesk, beside the program itself."""
