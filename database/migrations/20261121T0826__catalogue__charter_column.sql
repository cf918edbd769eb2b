-- Whether a service has a charter is told by its charters: what was typed by hand beside them could only disagree.
alter table service drop column charter;
