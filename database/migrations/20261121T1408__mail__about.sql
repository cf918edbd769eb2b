-- What was written about one thing, for saying beside it which letters did not arrive.
create index mail_message_about on mail_message (organization_id, about, about_id) where about is not null;
